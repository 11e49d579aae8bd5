import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { jsonMarkup } from "@/lib/json-markup";

/** What the resource says of itself, without having to be asked with another verb. */
export function OptionsAnswer({ json }: { json: string }) {
  return (
    <details id="options" className="group">
      <summary className="border-hairline flex items-center gap-1.5 border-b pb-1.5 font-semibold list-none">
        <Icon name="chevron" size="size-3.5" className="text-ink-soft group-open:rotate-90" />
        {words.api.options}
      </summary>
      <div
        className="json bg-sunken mt-3 rounded-md px-3 py-2 font-mono text-xs"
        dangerouslySetInnerHTML={{ __html: jsonMarkup(json) }}
      />
    </details>
  );
}
