import { type DayFigures } from "@/lib/day-figures";
import { type Product } from "@/lib/products/cycles";
import { type CycleRow, productsOf } from "@/server/products/rows";
import { type PackageCardRow } from "./select";

type Release = {
  version: string;
  releasedAt: Date | null;
  releasedPrecision: "instant" | "day" | "month";
  /** The index's scale, 1 (planning) to 7 (inactive); 0 when not stated. */
  developmentStatus: number;
  isYanked: boolean;
};

/** A grid that compares the package, with how many packages it compares. */
export type GridOfPackage = { id: number; title: string; slug: string; packageCount: number };

export type SiteRow = { id: number; title: string; url: string };

/** Where fetched facts come from, and how the last attempt went. */
export type SourceRow = {
  kind: "import" | "forge" | "registry" | "downloads";
  /** Address or file that was read. */
  origin: string;
  fetchedAt: Date | null;
  /** Attempts that failed since the last one that did not. */
  failures: number;
  lastError: string | null;
  lastErrorAt: Date | null;
};

/** A fact that a person has set, by its column. */
export type OverrideRow = {
  fact: string;
  value: string | null;
  setAt: Date;
  setById: number | null;
  /** Who set it, where that is known and their account is open. */
  setBy: string | null;
  reason: string;
  /** What the source says, as text; `fetchedAt` is null where it is not known when it said so. */
  fetchedValue: string | null;
  fetchedAt: Date | null;
};

/** Everything of a package's page that belongs to it alone. */
export type PackagePageRow = PackageCardRow & {
  repositoryUrl: string;
  forge: string;
  registryUrl: string;
  documentationUrl: string | null;
  commitCount: number | null;
  /** First day of the last week that is counted, at midnight in UTC. */
  commitsLastWeek: Date | null;
  participants: string;
  participantsComplete: boolean;
  /** Names of accounts here, by the names of participants on the package's host in lower case. */
  profiles: ReadonlyMap<string, string>;
  downloadsPerMonth: number | null;
  classifiers: string[];
  licence: string | null;
  licences: string[];
  requiresRuntime: string | null;
  supportsRuntime: boolean | null;
  /** Since when it stands in no list of the site. */
  hiddenAt: Date | null;
  usageCount: number;
  favoriteCount: number;
  category: { id: number; title: string; titlePlural: string; slug: string; isPlaceholder: boolean };
  latestRelease: Release | null;
  replacedBy: { id: number; title: string; slug: string; deletedAt: Date | null } | null;
  grids: GridOfPackage[];
  /** Those that moderators have approved, by title. */
  sites: SiteRow[];
  sources: SourceRow[];
  overrides: OverrideRow[];
  /** Its figures day by day, oldest first: of about a year. */
  days: DayFigures[];
  /** What it is measured against, with all cycles. */
  products: Product[];
};

/** JSON carries instants as text. */
type AsJson<Row> = {
  [Key in keyof Row]: Row[Key] extends Date | null ? string | Extract<Row[Key], null> : Row[Key];
};
type JsonColumns = {
  latestRelease: AsJson<Release> | null;
  replacedBy: AsJson<NonNullable<PackagePageRow["replacedBy"]>> | null;
  grids: (GridOfPackage & { isDeleted: boolean })[];
  sources: AsJson<SourceRow>[];
  overrides: AsJson<OverrideRow>[];
};

/** A package's page as the database hands it over. */
export type StoredPageRow = Omit<PackagePageRow, keyof JsonColumns | "products" | "profiles"> &
  JsonColumns & { cycles: CycleRow[]; profiles: [participant: string, account: string][] };

const instant = (text: string | null) => (text === null ? null : new Date(text));

export function readPageRow(stored: StoredPageRow): PackagePageRow {
  const { latestRelease, replacedBy, grids, sources, overrides, cycles, profiles, ...plain } = stored;
  return {
    ...plain,
    products: productsOf(cycles),
    profiles: new Map(profiles),
    latestRelease: latestRelease && { ...latestRelease, releasedAt: instant(latestRelease.releasedAt) },
    replacedBy: replacedBy && { ...replacedBy, deletedAt: instant(replacedBy.deletedAt) },
    grids: grids
      .filter(({ isDeleted }) => !isDeleted)
      .map(({ id, title, slug, packageCount }) => ({ id, title, slug, packageCount })),
    sources: sources.map((source) => ({
      ...source,
      fetchedAt: instant(source.fetchedAt),
      lastErrorAt: instant(source.lastErrorAt),
    })),
    overrides: overrides.map((override) => ({
      ...override,
      setAt: new Date(override.setAt),
      fetchedAt: instant(override.fetchedAt),
    })),
  };
}
