import { Fragment } from "react";
import { catalogue } from "@/catalogue.config";
import { CopyButton } from "@/components/ui/copy-button";
import { words } from "@/components/words";

/** The command that installs it, whole and selectable, broken between its words; and a button that copies it. */
export function InstallLine({ name }: { name: string }) {
  const command = catalogue.registry.installCommand(name);
  return (
    <div className="border-hairline bg-sunken mt-5 flex max-w-full items-stretch overflow-hidden rounded-md border sm:w-fit">
      <code className="min-w-0 flex-1 px-3 py-2 font-mono text-sm wrap-anywhere">
        {command.split(" ").map((word, place) => (
          <Fragment key={place}>
            {place > 0 && " "}
            <span className="inline-block max-w-full">{word}</span>
          </Fragment>
        ))}
      </code>
      <CopyButton
        text={command}
        label={words.package.copy}
        done={words.package.copied}
        failed={words.package.copyFailed}
      />
    </div>
  );
}
