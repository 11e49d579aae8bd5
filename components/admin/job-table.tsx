import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type ScheduledJob } from "@/server/jobs/overview";
import { ActionsCell } from "./entry-cells";
import { Mark } from "./marks";
import { RowButton } from "./row-button";
import { StaffTable } from "./staff-table";

const said = words.adminJobs;
const heads = said.scheduleHeads;

const secondsBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 1_000;

function LastRun({ startedAt, finishedAt, lastError, summary }: ScheduledJob) {
  if (!startedAt) return said.never;
  const figures = Object.entries(summary ?? {})
    .filter(([, count]) => count > 0)
    .map(([name, count]) => said.figure(name, count));
  return (
    <>
      <Time at={startedAt} />
      {", "}
      {finishedAt ? (
        said.took(secondsBetween(startedAt, finishedAt))
      ) : (
        <Mark look="watch">{said.running}</Mark>
      )}
      {figures.length > 0 && <p className="text-ink-soft">{figures.join(", ")}</p>}
      {lastError !== null && <p className="text-bad wrap-anywhere">{lastError}</p>}
    </>
  );
}

const STATES = ["failed", "running", "again", "waiting"] as const;

function InQueue({ name, counts }: ScheduledJob) {
  const found = STATES.filter((state) => counts[state] > 0);
  if (found.length === 0) return said.nothingQueued;
  return (
    <ul>
      {found.map((state) => (
        <li key={state}>
          <a className="link" href={`${paths.admin("jobs/queue")}?q=${name}&state=${state}`}>
            {said.counts[state](counts[state])}
          </a>
        </li>
      ))}
    </ul>
  );
}

const Row = ({ job }: { job: ScheduledJob }) => (
  <tr>
    <th scope="row">
      {said.about[job.name] ?? job.name}
      <p className="text-ink-soft font-mono text-xs">{job.name}</p>
    </th>
    <td>
      {job.nextRunAt ? <Time at={job.nextRunAt} /> : said.onRequest}
      {job.cron && <p className="text-ink-soft font-mono text-xs whitespace-nowrap">{job.cron}</p>}
    </td>
    <td>
      <LastRun {...job} />
    </td>
    <td>
      <InQueue {...job} />
    </td>
    <ActionsCell>
      {job.cron !== null && (
        <RowButton action={paths.admin(`jobs/run/${job.name}`)} label={said.runNow} name={job.name} />
      )}
    </ActionsCell>
  </tr>
);

/** Every job, when it runs, and how it went. */
export const JobTable = ({ jobs }: { jobs: readonly ScheduledJob[] }) => (
  <StaffTable
    label={said.scheduleTable}
    heads={[heads.job, heads.next, heads.last, heads.queue, words.admin.actions]}
    none={words.admin.nothing}
  >
    {jobs.map((job) => (
      <Row key={job.name} job={job} />
    ))}
  </StaffTable>
);
