import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type QueuedJob } from "@/server/jobs/queue-list";
import { ActionsCell } from "./entry-cells";
import { RowButton } from "./row-button";
import { StaffTable } from "./staff-table";

const said = words.adminJobs;
const { heads } = said;

const momentOf = ({ state, startedAt, changedAt, runAt }: QueuedJob): Date =>
  state === "running" ? (startedAt ?? changedAt) : state === "failed" ? changedAt : runAt;

function Row({ job, back }: { job: QueuedJob; back: string }) {
  const { id, name, slug, state } = job;
  const about = job.package === null ? name : `${name} ${job.package}`;
  const button = (verb: string, label: string) => (
    <RowButton
      action={paths.admin(`jobs/queue/${id}/${verb}`)}
      label={label}
      name={about}
      fields={{ back }}
    />
  );
  return (
    <tr>
      <th scope="row">
        <span className="font-mono text-xs">{name}</span>{" "}
        {slug !== null && (
          <a className="name" href={paths.package(slug)}>
            <bdi>{job.package}</bdi>
          </a>
        )}
      </th>
      <td className="whitespace-nowrap">{said.tries(job.attempts, job.maxAttempts)}</td>
      <td>
        {said.when[state]} <Time at={momentOf(job)} />
      </td>
      <td className="max-w-md whitespace-pre-line wrap-anywhere">{job.lastError}</td>
      <ActionsCell>
        {state !== "running" && (
          <>
            {button("again", said.tryAgain)}
            {button("give-up", said.giveUp)}
          </>
        )}
      </ActionsCell>
    </tr>
  );
}

/** `back`: the query of the list, to which its buttons lead. */
export const QueueTable = ({ items, back }: { items: QueuedJob[]; back: string }) => (
  <StaffTable
    label={said.queueTitle}
    heads={[heads.job, heads.tries, heads.when, heads.error, words.admin.actions]}
    none={said.none}
  >
    {items.map((job) => (
      <Row key={job.id} job={job} back={back} />
    ))}
  </StaffTable>
);
