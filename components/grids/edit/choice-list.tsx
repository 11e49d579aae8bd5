import { words } from "@/components/words";
import type { Choice } from "@/server/grids/choices";

/** What a choice leads to: where it is sent, and with which fields. Null where it cannot be chosen, with the reason. */
type Way = { action: string; fields: Readonly<Record<string, string>> } | { why: string };

type Props<Item extends Choice> = {
  choices: readonly Item[];
  hrefOf: (choice: Item) => string;
  wayOf: (choice: Item) => Way;
};

function Way({ way, title }: { way: Way; title: string }) {
  if ("why" in way) return <span>{way.why}</span>;
  return (
    <form method="post" action={way.action}>
      {Object.entries(way.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" aria-label={words.gridEdit.putOf(title)}>
        {words.gridEdit.put}
      </button>
    </form>
  );
}

/** What a search found, each with a button, or why it has none. */
export function ChoiceList<Item extends Choice>({ choices, hrefOf, wayOf }: Props<Item>) {
  if (choices.length === 0) return <p className="py-4">{words.gridEdit.nothingFound}</p>;
  return (
    <ul className="edit-rows">
      {choices.map((choice) => (
        <li key={choice.id}>
          <div>
            <a className="name" href={hrefOf(choice)}>
              <bdi>{choice.title}</bdi>
            </a>
            <p className="text-ink-soft line-clamp-2 text-sm" dir="auto">
              {choice.description}
            </p>
          </div>
          <Way way={wayOf(choice)} title={choice.title} />
        </li>
      ))}
    </ul>
  );
}
