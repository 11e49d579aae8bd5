import { type ReactNode } from "react";
import { StatusBadge } from "@/components/packages/status-badge";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type HomePackage } from "@/server/home/package-lists";
import { HomeFigure } from "./home-figure";

type Props = { id: string; title: string; aside?: ReactNode; items: HomePackage[] };

/** A few packages, each with what puts it here. */
export function HomePackages({ id, title, aside, items }: Props) {
  return (
    <Section id={id} title={title} aside={aside} size="small">
      {items.length === 0 && <p className="text-ink-soft">{words.list.nothingYet}</p>}
      <ul className="grid gap-2.5">
        {items.map((entry) => (
          <li key={entry.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4">
            <span className="flex min-w-0 flex-wrap items-center gap-x-2">
              <a className="name min-w-0 font-mono text-sm" href={paths.package(entry.slug)}>
                <bdi>{entry.title}</bdi>
              </a>
              <StatusBadge {...entry} />
            </span>
            <span className="text-ink-soft text-sm tabular-nums">
              <HomeFigure entry={entry} />
            </span>
            <p className="text-ink-soft col-span-2 line-clamp-1 w-fit text-sm" dir="auto">
              {entry.description.trim() || words.package.noDescription}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
