import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { EditedPart } from "@/server/grids/edit-page";

type Move = { id: number; by: "up" | "down"; label: string; isAtEnd: boolean };

/** Nothing at an end: the place stays empty, so that the others stand below each other. */
function MoveButton({ id, by, label, isAtEnd }: Move) {
  return (
    <form method="post" action={paths.moveFeature(id)}>
      <button type="submit" name="by" value={by} aria-label={label} title={label} disabled={isAtEnd}>
        {by === "up" ? "↑" : "↓"}
      </button>
    </form>
  );
}

/** The features of a grid in their order, each with what can be done to it. */
export function FeatureRows({ features }: { features: readonly EditedPart[] }) {
  const say = words.gridEdit;
  if (features.length === 0) return <p className="text-ink-soft">{say.noFeatures}</p>;
  return (
    <ol className="edit-rows">
      {features.map(({ id, title, saidCount }, place) => (
        <li key={id}>
          <a className="name" href={paths.editFeature(id)} aria-label={say.editFeature(title)}>
            <bdi>{title}</bdi>
          </a>
          <span>{say.cells(saidCount)}</span>
          <MoveButton id={id} by="up" label={say.up(title)} isAtEnd={place === 0} />
          <MoveButton id={id} by="down" label={say.down(title)} isAtEnd={place === features.length - 1} />
          <a className="link" href={paths.deleteFeature(id)} aria-label={say.deleteOf(title)}>
            {say.delete}
          </a>
        </li>
      ))}
    </ol>
  );
}
