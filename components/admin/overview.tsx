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

const roomOf = {
  hidden: "packages",
  bare: "packages",
  stale: "packages",
  empty: "grids",
  placeholder: "grids",
  unclaimed: "users",
} as const;

/** What only administrators can do something about is theirs to see. */
export function OddLines({ odd, isAdministrator }: { odd: Oddities; isAdministrator: boolean }) {
  const names = (Object.keys(roomOf) as (keyof typeof roomOf)[]).filter(
    (name) => odd[name] > 0 && (isAdministrator || roomOf[name] !== "users"),
  );
  return (
    <Lines
      id="odd"
      title={said.oddTitle}
      none={said.nothingOdd}
      lines={names.map((name) => ({
        href: `${paths.admin(roomOf[name])}?state=${name}`,
        label: said.odd[name](odd[name]),
      }))}
    />
  );
}
