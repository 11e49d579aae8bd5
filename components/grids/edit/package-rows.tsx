import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { EditedPackage } from "@/server/grids/edit-page";

type Props = { slug: string; packages: readonly EditedPackage[] };

/** The packages of a grid, each with the way out of it. */
export function PackageRows({ slug, packages }: Props) {
  const say = words.gridEdit;
  if (packages.length === 0) return <p className="text-ink-soft">{say.noPackages}</p>;
  return (
    <ul className="edit-rows">
      {packages.map((entry) => (
        <li key={entry.id}>
          <a className="name font-mono" href={paths.package(entry.slug)}>
            <bdi>{entry.title}</bdi>
          </a>
          <span>
            {say.cells(entry.saidCount)}
            {entry.isHidden && `, ${say.hidden}`}
          </span>
          <a
            className="link"
            href={paths.removeGridPackage(slug, entry.id)}
            aria-label={say.removeOf(entry.title)}
          >
            {say.remove}
          </a>
        </li>
      ))}
    </ul>
  );
}
