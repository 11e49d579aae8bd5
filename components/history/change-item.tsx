import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type Revision } from "@/server/history/revision";
import { subjects } from "@/server/history/subjects";
import { Differences } from "./difference";
import { NamedLink } from "./named";

/** "Ada changed the cell X × Y in Grid Z" */
function Sentence({ who, sentence: { verb, noun, subject, joint, place } }: Revision) {
  return (
    <p>
      <NamedLink {...who} /> {verb} {words.history.the} {noun} <NamedLink {...subject} />
      {joint && place && (
        <>
          {" "}
          {joint} <NamedLink {...place} />
        </>
      )}
    </p>
  );
}

const ChangeLink = ({ label, id }: { label: string; id: string }) => (
  <span>
    {label}{" "}
    <a className="link" href={paths.change(id)}>
      {words.history.change(id)}
    </a>
  </span>
);

type Props = { revision: Revision; leadsToUndo: boolean };

/** When, which other change it undoes or is undone by, and the way to undo it. */
function Foot({ revision, leadsToUndo }: Props) {
  const { id, kind, createdAt, revertsId, revertedById } = revision;
  const { action } = subjects[kind];
  return (
    <p className="text-ink-soft mt-0.5 flex flex-wrap gap-x-3 text-sm">
      <a className="link" href={paths.change(id)} aria-label={words.history.changeOf(id)}>
        <Time at={createdAt} />
      </a>
      {revertsId && <ChangeLink label={words.history.undoes} id={revertsId} />}
      {revertedById && <ChangeLink label={words.history.undoneBy} id={revertedById} />}
      {action && leadsToUndo && (
        <a
          className="link no-print"
          href={paths.revertChange(id)}
          aria-label={words.history.revertOf(id)}
          data-may={action}
          hidden={kind === "category"}
        >
          {words.history.revert}
        </a>
      )}
    </p>
  );
}

/** One change: who did what, when and why, and what differs by it. */
export function ChangeItem({ revision, leadsToUndo }: Props) {
  return (
    <li className="border-hairline border-t py-4">
      <Sentence {...revision} />
      {revision.reason && (
        <p className="mt-0.5 w-fit max-w-prose wrap-anywhere" dir="auto">
          “{revision.reason}”
        </p>
      )}
      <Foot revision={revision} leadsToUndo={leadsToUndo} />
      <Differences differences={revision.differences} />
    </li>
  );
}
