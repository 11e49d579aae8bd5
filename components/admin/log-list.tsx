import { Differences } from "@/components/history/difference";
import "@/components/history/history.css";
import { NamedLink } from "@/components/history/named";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type LoggedChange } from "@/server/admin/log";

const said = words.admin.log;

/** When, which change it undoes, and the way to undo it: for what is public, on the page that everybody has. */
function Foot({ id, createdAt, isPublic, isUndoable, revertsId, revertedById }: LoggedChange) {
  const undo = isUndoable ? paths.admin(`log/${id}/undo`) : isPublic ? paths.revertChange(id) : null;
  return (
    <p className="text-ink-soft mt-0.5 flex flex-wrap gap-x-3 text-sm">
      <span>
        <Time at={createdAt} />, {said.change(id)}
      </span>
      {revertsId && (
        <span>
          {said.undoes} {said.change(revertsId)}
        </span>
      )}
      {revertedById && <span>{said.undone}</span>}
      {undo && !revertedById && (
        <a className="link no-print" href={undo} aria-label={said.undoOf(id)}>
          {said.undo}
        </a>
      )}
    </p>
  );
}

export function LogItem({ change }: { change: LoggedChange }) {
  const { verb, noun, subject, joint, place } = change.sentence;
  return (
    <>
      <p>
        <NamedLink {...change.who} /> {verb} {said.the} {noun} <NamedLink {...subject} />
        {joint && place && (
          <>
            {" "}
            {joint} <NamedLink {...place} />
          </>
        )}
      </p>
      {change.reason && (
        <p className="mt-0.5 w-fit max-w-prose wrap-anywhere" dir="auto">
          “{change.reason}”
        </p>
      )}
      <Foot {...change} />
      <Differences differences={change.differences} />
    </>
  );
}

/** Changes, newest first. */
export function LogList({ items }: { items: readonly LoggedChange[] }) {
  if (items.length === 0) return <p className="text-ink-soft">{said.none}</p>;
  return (
    <ol className="border-hairline max-w-4xl border-b">
      {items.map((change) => (
        <li key={change.id} className="border-hairline border-t py-4">
          <LogItem change={change} />
        </li>
      ))}
    </ol>
  );
}
