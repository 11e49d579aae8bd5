import { type Revision } from "@/server/history/revision";
import { ChangeItem } from "./change-item";
import "./history.css";

type Props = {
  items: readonly Revision[];
  none: string;
  /** Not where the way to undo it is that page itself. */
  leadsToUndo?: boolean;
};

/** Changes, newest first; a sentence where there are none. */
export function ChangeList({ items, none, leadsToUndo = true }: Props) {
  if (items.length === 0) return <p className="text-ink-soft">{none}</p>;
  return (
    <ol className="border-hairline max-w-4xl border-b">
      {items.map((revision) => (
        <ChangeItem key={revision.id} revision={revision} leadsToUndo={leadsToUndo} />
      ))}
    </ol>
  );
}
