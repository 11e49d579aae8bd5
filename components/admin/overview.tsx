import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type Oddities, type Waiting } from "@/server/admin/waiting";

const said = words.admin;

type Line = { href: string; label: string };

function Lines({ id, title, lines, none }: { id: string; title: string; lines: Line[]; none: string }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      {lines.length === 0 && <p className="text-ink-soft">{none}</p>}
      <ul className="mt-1">
        {lines.map(({ href, label }) => (
          <li key={href} className="py-0.5">
            <a className="link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const WaitingLines = ({ flags, sites }: Waiting) => (
  <Lines
    id="waiting"
    title={said.waitingTitle}
    none={said.nothingWaits}
    lines={[
      ...(flags > 0 ? [{ href: paths.admin("flags"), label: said.reports(flags) }] : []),
      ...(sites > 0 ? [{ href: paths.admin("sites"), label: said.sites(sites) }] : []),
    ]}
  />
);

/** Where each is looked after. */
const placeOf = {
  questions: paths.admin("quality"),
  failedJobs: paths.admin("jobs/queue"),
  hidden: `${paths.admin("packages")}?state=hidden`,
  bare: `${paths.admin("packages")}?state=bare`,
  stale: `${paths.admin("packages")}?state=stale`,
  empty: `${paths.admin("grids")}?state=empty`,
  placeholder: `${paths.admin("grids")}?state=placeholder`,
  unclaimed: `${paths.admin("users")}?state=unclaimed`,
} as const;

type Name = keyof typeof placeOf;
const forAdministrators: readonly Name[] = ["failedJobs", "unclaimed"];

/** What only administrators can do something about is theirs to see. */
export function OddLines({ odd, isAdministrator }: { odd: Oddities; isAdministrator: boolean }) {
  const names = (Object.keys(placeOf) as Name[]).filter(
    (name) => odd[name] > 0 && (isAdministrator || !forAdministrators.includes(name)),
  );
  return (
    <Lines
      id="odd"
      title={said.oddTitle}
      none={said.nothingOdd}
      lines={names.map((name) => ({
        href: placeOf[name],
        label: said.odd[name](odd[name]),
      }))}
    />
  );
}
