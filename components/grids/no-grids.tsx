import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** What to say of a list without grids: nothing has the text, or there is nothing yet. */
export function NoGrids({ text }: { text: string }) {
  if (!text) return <p className="text-ink-soft py-6">{words.grids.nothingYet}</p>;
  return (
    <p className="py-6">
      {words.gridList.none}{" "}
      <a className="link" href={paths.grids()}>
        {words.gridList.all}
      </a>
    </p>
  );
}
