import { CopyButton } from "@/components/ui/copy-button";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { curlCommand } from "@/lib/curl-command";

/** The same request as a command, whole and selectable, with a button that copies it. */
export function ClientCommand({ verb, address }: { verb: string; address: string }) {
  const command = curlCommand(verb, address);
  return (
    <Section size="small" id="command" title={words.api.command}>
      <div className="border-hairline bg-sunken overflow-hidden rounded-md border">
        <code className="block px-3 py-2 font-mono wrap-anywhere [font-variant-ligatures:none]">
          {command}
        </code>
        <div className="border-hairline needs-script -ml-px border-t">
          <CopyButton
            text={command}
            label={words.api.copyCommand}
            done={words.package.copied}
            failed={words.package.copyFailed}
          />
        </div>
      </div>
    </Section>
  );
}
