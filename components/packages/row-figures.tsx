import { type ReactNode } from "react";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatCompact, formatInteger } from "@/lib/numbers";
import { type PackageSort } from "@/lib/package-sort";
import { type ListedPackage } from "@/server/packages/listed";
import { type PackageCardRow } from "@/server/packages/select";
import { readPopularity } from "./facts";

/** What a row has of a package; a list that is not ordered by them need not know them all. */
export type RowEntry = PackageCardRow & Partial<Omit<ListedPackage, keyof PackageCardRow>>;

export type RowFigure = { id: string; label: string; of: (entry: RowEntry) => ReactNode };

const quiet = (text: string) => <span className="text-ink-soft">{text}</span>;
const count = (value: number | null | undefined) =>
  value === null || value === undefined ? (
    quiet(words.missing.notKnown)
  ) : (
    <span title={formatInteger(value)}>{formatCompact(value)}</span>
  );
const time = (at: Date | null | undefined) => (at ? <Time at={at} /> : quiet(words.missing.notKnown));

const { list, filters } = words;

const figures = {
  stars: { id: "stars", label: list.stars, of: (entry) => count(readPopularity(entry).stars) },
  forks: { id: "forks", label: filters.figures.forks, of: (entry) => count(readPopularity(entry).forks) },
  downloads: {
    id: "downloads",
    label: filters.figures.downloads,
    of: (entry) => count(entry.downloadsPerMonth),
  },
  usage: { id: "usage", label: filters.figures.usage, of: (entry) => count(entry.usages) },
  likes: { id: "likes", label: filters.figures.likes, of: (entry) => count(entry.likes) },
  version: {
    id: "version",
    label: list.version,
    of: ({ registryVersion }) =>
      registryVersion ? (
        <span className="font-mono" title={registryVersion}>
          {registryVersion}
        </span>
      ) : (
        quiet(words.missing.noVersion)
      ),
  },
  updated: { id: "updated", label: list.lastCommit, of: (entry) => time(entry.lastCommitAt) },
  released: {
    id: "released",
    label: filters.figures.released,
    of: (entry) => time(entry.lastReleasedAt),
  },
  created: { id: "created", label: filters.figures.created, of: (entry) => time(entry.createdAt) },
  fetched: { id: "fetched", label: filters.figures.fetched, of: (entry) => time(entry.lastFetchedAt) },
} satisfies Record<string, RowFigure>;

/** Three figures a row, that of the order among them: a list shows why it is as it is. */
export function figuresFor(sort: PackageSort): readonly RowFigure[] {
  const { stars, version, updated } = figures;
  switch (sort.replace(/^-/, "")) {
    case "forks":
      return [stars, figures.forks, updated];
    case "downloads":
      return [stars, figures.downloads, updated];
    case "usage":
      return [stars, figures.usage, updated];
    case "likes":
      return [stars, figures.likes, updated];
    case "released":
      return [stars, version, figures.released];
    case "created":
      return [stars, version, figures.created];
    case "fetched":
      return [stars, version, figures.fetched];
    default:
      return [stars, version, updated];
  }
}
