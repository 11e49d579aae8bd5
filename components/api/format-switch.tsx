import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";

const choice = "rounded-sm px-2.5 py-1 no-underline";

/** This page or its JSON; where the screen is narrow, also the way to what stands beside the answer on a wide one. */
export function FormatSwitch({ jsonHref, toMore }: { jsonHref: string; toMore: string }) {
  return (
    <nav
      aria-label={words.api.formats}
      className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-2 text-sm"
    >
      <a href="#more" className="link py-1 lg:hidden">
        {toMore}
      </a>
      <span className="border-rule flex rounded-md border p-0.5">
        <span aria-current="page" className={`bg-accent-wash text-accent-strong font-medium ${choice}`}>
          {words.api.page}
        </span>
        <a
          href={jsonHref}
          type="application/json"
          className={`text-ink-soft hover:text-accent inline-flex items-center gap-1.5 ${choice}`}
        >
          <Icon name="api" size="size-3.5" />
          {words.api.json}
        </a>
      </span>
    </nav>
  );
}
