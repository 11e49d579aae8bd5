import { dayAttribute } from "@/lib/dates";
import { type SupportedCycles } from "@/lib/products/cycles";
import { scoreOf } from "@/lib/score/score-of";
import { dependsOn, tags } from "@/server/cache/tags";
import { today } from "@/server/cache/validity";
import { pool } from "@/server/db";
import { readSupportedCycles } from "@/server/products/queries";
import { type ComparisonRow, type GridCell, type GridColumn, type GridFeature } from "./comparison-rows";

/** More than any grid of people has; the limits keep one request bounded. */
const LIMITS = { columns: 1_000, features: 500, cells: 200_000 } as const;

/** Everything that a grid compares. Columns come with the most stars first. */
export type Comparison = {
  features: readonly GridFeature[];
  columns: readonly GridColumn[];
  /** By feature, then by column. */
  cells: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
};

const featureRows = `
  SELECT id, title, description FROM feature WHERE grid_id = $1
  ORDER BY position, id LIMIT ${LIMITS.features}`;

/**
 * One statement for packages, their latest releases and how many use them, by the keys of each. Times and arrays as JSON are
 * read several times faster than as values of their own.
 */
const columnRows = `
  SELECT member.id AS column_id, p.id, p.title, p.slug, p.description, p.stars, p.forks,
         p.downloads_per_month AS "downloadsPerMonth", p.registry_url AS "registryUrl",
         p.registry_version AS "registryVersion", p.licence, p.forge, p.repository_url AS "repositoryUrl",
         p.documentation_url AS "documentationUrl", p.requires_runtime AS "requiresRuntime",
         to_json(p.classifiers) AS classifiers, to_json(p.licences) AS licences, p.participants,
         p.participants_complete AS "participantsComplete",
         to_json(p.commits_per_week) AS "commitsPerWeek", p.last_commit_at AS "lastCommitAt",
         p.last_fetched_at AS "lastFetchedAt", p.created_at AS "createdAt",
         p.archived_at AS "archivedAt", p.deprecated_at AS "deprecatedAt",
         r.version AS release_version, r.released_at, r.released_precision, r.development_status, r.is_yanked,
         (SELECT count(*)::int FROM usage WHERE usage.package_id = p.id) AS "usageCount"
  FROM grid_package member
  JOIN package p ON p.id = member.package_id
  LEFT JOIN release r ON r.id = p.latest_release_id
  WHERE member.grid_id = $1 AND p.deleted_at IS NULL AND p.hidden_at IS NULL
  ORDER BY p.stars DESC, member.id LIMIT ${LIMITS.columns}`;

/** Rows as arrays: there may be ten thousand. */
const cellRows = `
  SELECT feature_id, grid_package_id, text, note, source_url, checked_version FROM element
  WHERE grid_id = $1 AND (text <> '' OR note <> '' OR source_url <> '') LIMIT ${LIMITS.cells}`;

type CellRow = [
  feature: number,
  column: number,
  text: string,
  note: string,
  source: string,
  checked: string | null,
];

function cellsOf(rows: CellRow[]): Comparison["cells"] {
  const cells = new Map<number, Map<number, GridCell>>();
  for (const [feature, column, text, note, sourceUrl, checkedVersion] of rows) {
    let row = cells.get(feature);
    if (!row) cells.set(feature, (row = new Map<number, GridCell>()));
    row.set(column, { text, note, sourceUrl, checkedVersion });
  }
  return cells;
}

function columnOf(row: ComparisonRow, on: string, cycles: readonly SupportedCycles[]): GridColumn {
  const {
    column_id,
    release_version,
    released_at,
    released_precision,
    development_status,
    is_yanked,
    ...entry
  } = row;
  const latestRelease =
    release_version === null
      ? null
      : {
          version: release_version,
          releasedAt: released_at,
          releasedPrecision: released_precision ?? "instant",
          developmentStatus: development_status ?? 0,
          isYanked: is_yanked ?? false,
        };
  const { total } = scoreOf({ ...entry, latestRelease }, on, cycles);
  return { ...entry, columnId: column_id, latestRelease, score: total };
}

/** Features, columns and cells of a grid, in statements sent at one time. Indexes: those on `grid_id`. */
export async function readComparison(gridId: number): Promise<Comparison> {
  dependsOn(tags.grid(gridId));
  const named = (name: string, text: string) => ({ name: `grid ${name}`, text, values: [gridId] });
  const [features, columns, cells, cycles] = await Promise.all([
    pool().query<GridFeature>(named("features", featureRows)),
    pool().query<ComparisonRow>(named("columns", columnRows)),
    pool().query<CellRow>({ ...named("cells", cellRows), rowMode: "array" }),
    readSupportedCycles(),
  ]);
  // Releases and users of a package are its own, not the grid's.
  dependsOn(...columns.rows.map(({ id }) => tags.package(id)));
  const on = dayAttribute(today());
  return {
    features: features.rows,
    columns: columns.rows.map((row) => columnOf(row, on, cycles)),
    cells: cellsOf(cells.rows),
  };
}
