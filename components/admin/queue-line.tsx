import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type QueuedFlag, type QueuedSite } from "@/server/admin/queues";

const said = words.admin;

const Person = ({ name }: { name: string | null }) =>
  name === null ? (
    said.someone
  ) : (
    <a className="link" href={paths.profile(name)}>
      <bdi>{name}</bdi>
    </a>
  );

/** Who asked and when, and who decided. */
export const QueueLine = ({ by, createdAt, decidedBy, decidedAt }: QueuedFlag | QueuedSite) => (
  <p className="text-ink-soft text-sm wrap-anywhere">
    <Person name={by} />, <Time at={createdAt} />
    {decidedAt && (
      <>
        {" · "}
        {said.flags.decided} <Time at={decidedAt} /> <Person name={decidedBy} />
      </>
    )}
  </p>
);
