import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { type AskedHost } from "@/server/jobs/hosts";
import { Mark } from "./marks";
import { StaffTable } from "./staff-table";

const said = words.adminJobs;
const heads = said.hostsHeads;

const State = ({ pausedUntil, failures, lastError, updatedAt }: AskedHost) => (
  <>
    {pausedUntil && (
      <>
        <Mark look="bad">{said.paused}</Mark> {said.askedAgain} <Time at={pausedUntil} />
        {", "}
      </>
    )}
    {!pausedUntil && failures === 0 && <Mark look="good">{said.well}</Mark>} {said.asked}{" "}
    <Time at={updatedAt} /> {failures > 0 && <Mark look="watch">{said.failures(failures)}</Mark>}
    {lastError !== null && <p className="text-ink-soft max-w-prose wrap-anywhere">{lastError}</p>}
  </>
);

const Row = ({ host }: { host: AskedHost }) => (
  <tr>
    <th scope="row">{host.host}</th>
    <td className="whitespace-nowrap">{said.perMinute(host.limits.perMinute)}</td>
    <td>
      {host.remaining === null ? said.noQuota : said.left(host.remaining, host.limits.reserve)}
      {host.resetsAt && (
        <>
          , {said.resets} <Time at={host.resetsAt} />
        </>
      )}
    </td>
    <td>
      <State {...host} />
    </td>
  </tr>
);

/** Those that are asked for facts: what they allow, and how they answer. */
export const HostTable = ({ hosts }: { hosts: readonly AskedHost[] }) => (
  <StaffTable
    label={said.hostsTable}
    heads={[heads.host, heads.limit, heads.left, heads.state]}
    none={said.noHosts}
  >
    {hosts.map((host) => (
      <Row key={host.host} host={host} />
    ))}
  </StaffTable>
);
