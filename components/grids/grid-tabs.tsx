import { words } from "@/components/words";
import { paths } from "@/lib/paths";

type Props = { slug: string; current: "comparison" | "list" | "timesheet" };

/** The ways to look at one grid. */
export function GridTabs({ slug, current }: Props) {
  const tabs = [
    { name: "comparison", href: paths.grid(slug), label: words.grids.comparison },
    { name: "list", href: paths.gridPackages(slug), label: words.grids.asList },
    { name: "timesheet", href: paths.gridTimesheet(slug), label: words.grids.timesheet },
  ] as const;
  return (
    <nav aria-label={words.grids.views} className="no-print border-hairline mb-3 flex gap-5 border-b text-sm">
      {tabs.map(({ name, href, label }) => (
        <a
          key={name}
          href={href}
          aria-current={name === current ? "page" : undefined}
          className="aria-[current]:border-accent aria-[current]:text-ink text-ink-soft hover:text-accent -mb-px border-b-2 border-transparent py-2 aria-[current]:font-medium"
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
