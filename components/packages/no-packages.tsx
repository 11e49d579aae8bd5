import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { AddPackageLink } from "./form/add-link";

/** What to say of a list without packages: nothing has the text, or there is nothing yet. */
export function NoPackages({ text }: { text: string }) {
  if (!text)
    return (
      <p>
        {words.list.nothingYet} <AddPackageLink />
      </p>
    );
  return (
    <p>
      {words.list.none}{" "}
      <a className="link" href={paths.packages()}>
        {words.list.clear}
      </a>
    </p>
  );
}
