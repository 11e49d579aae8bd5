import { type ReactNode } from "react";
import { Sparkline } from "@/components/charts/sparkline/sparkline";
import { readLicence, readPopularity, whyNoVersion } from "@/components/packages/facts";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { type GridColumn } from "@/server/grids/select";

type Entry = GridColumn["package"];
export type FactRow = { title: string; cell: (entry: Entry) => ReactNode };

const quiet = (text: string) => <span className="text-ink-soft">{text}</span>;
const figure = (value: number | null) =>
  value === null ? quiet(words.missing.notKnown) : formatInteger(value);

/** Rows that every grid has, filled from what is known of the packages. */
export const factRows: FactRow[] = [
  {
    title: words.grids.descriptionRow,
    cell: ({ description }) => (
      <span className="line-clamp-4" dir="auto" title={description}>
        {description.trim() || quiet(words.package.noDescription)}
      </span>
    ),
  },
  {
    title: words.package.version,
    cell: (entry) =>
      entry.registryVersion ? (
        <span className="font-mono break-all">{entry.registryVersion}</span>
      ) : (
        quiet(whyNoVersion(entry))
      ),
  },
  {
    title: words.package.licence,
    cell: ({ licence }) => readLicence(licence) ?? quiet(words.missing.notKnown),
  },
  { title: words.package.stars, cell: (entry) => figure(readPopularity(entry).stars) },
  { title: words.package.forks, cell: (entry) => figure(readPopularity(entry).forks) },
  { title: words.package.downloads, cell: ({ downloadsPerMonth }) => figure(downloadsPerMonth) },
];

export const activityRows: FactRow[] = [
  { title: words.grids.commits, cell: ({ commitsPerWeek }) => <Sparkline commitsPerWeek={commitsPerWeek} /> },
  {
    title: words.package.lastCommit,
    cell: ({ lastCommitAt }) => (lastCommitAt ? <Time at={lastCommitAt} /> : quiet(words.missing.noCommit)),
  },
];
