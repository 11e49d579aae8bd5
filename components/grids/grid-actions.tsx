import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** What people can do with a grid. For everyone the same; what is not for them a script takes away. */
export function GridActions({ grid }: { grid: { slug: string; isLocked: boolean } }) {
  const say = words.gridEdit;
  const edits = [
    { href: paths.editGrid(grid.slug), label: say.edit },
    { href: paths.addGridPackage(grid.slug), label: say.addPackage },
    { href: paths.addFeature(grid.slug), label: say.addFeature },
  ];
  return (
    <div className="no-print pb-3 text-sm">
      {grid.isLocked && <p className="text-ink-soft pb-1">{say.locked}</p>}
      <ul className="link-row">
        {!grid.isLocked &&
          edits.map(({ href, label }) => (
            <li key={href} data-may="grid.edit">
              <a className="link" href={href}>
                {label}
              </a>
            </li>
          ))}
        {grid.isLocked && (
          <li data-may="grid.lock" hidden>
            <a className="link" href={paths.editGrid(grid.slug)}>
              {say.unlock}
            </a>
          </li>
        )}
        <li>
          <Icon name="history" />
          <a className="link" href={paths.gridHistory(grid.slug)}>
            {say.history}
          </a>
        </li>
      </ul>
    </div>
  );
}
