import { type ReactNode } from "react";
import { StatusBadge } from "@/components/packages/status-badge";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type PackageCardRow } from "@/server/packages/select";

type Props = {
  id: string;
  title: string;
  aside?: ReactNode;
  items: PackageCardRow[];
  dateOf: "createdAt" | "lastCommitAt";
};

/** A few packages with the date that puts them here. */
export function HomePackages({ id, title, aside, items, dateOf }: Props) {
  return (
    <Section id={id} title={title} aside={aside}>
      {items.length === 0 && <p className="text-ink-soft">{words.list.nothingYet}</p>}
      <ul className="grid gap-3.5">
        {items.map((entry) => {
          const date = entry[dateOf];
          return (
            <li key={entry.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6">
              <span className="flex min-w-0 flex-wrap items-center gap-x-2">
                <a className="name min-w-0 font-mono" href={paths.package(entry.slug)}>
                  <bdi>{entry.title}</bdi>
                </a>
                <StatusBadge {...entry} />
              </span>
              <span className="text-ink-soft text-sm tabular-nums">{date && <Time at={date} />}</span>
              <p className="text-ink-soft col-span-2 line-clamp-1 w-fit text-sm" dir="auto">
                {entry.description.trim() || words.package.noDescription}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
