import { Fragment } from "react";
import { catalogue } from "@/catalogue.config";
import { CopyLine } from "@/components/ui/copy-line";

/** The command that installs it, broken between its words. */
export function InstallLine({ name }: { name: string }) {
  const command = catalogue.registry.installCommand(name);
  return (
    <CopyLine text={command} className="sm:w-fit">
      {command.split(" ").map((word, place) => (
        <Fragment key={place}>
          {place > 0 && " "}
          <span className="inline-block max-w-full">{word}</span>
        </Fragment>
      ))}
    </CopyLine>
  );
}
