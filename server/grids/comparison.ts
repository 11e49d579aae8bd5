import { dayAttribute } from "@/lib/dates";
import { type SupportedCycles } from "@/lib/products/cycles";
import { scoreOf } from "@/lib/score/score-of";
import { dependsOn, tags } from "@/server/cache/tags";
import { today } from "@/server/cache/validity";
import { pool } from "@/server/db";
import { readSupportedCycles } from "@/server/products/queries";
import { type ComparisonRow, type GridCell, type GridColumn, type GridFeature } from "./comparison-rows";

/** More than any grid of people has; the limits keep one request bounded. */
const LIMITS = { columns: 1_000, features: 500 } as const;

/** Everything that a grid compares. Columns come with the most stars first. */
export type Comparison = {
  features: readonly GridFeature[];
  columns: readonly GridColumn[];
  /** By feature, then by column. */
  cells: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
};

/** Each feature with its cells, as arrays in JSON: there may be ten thousand. Indexes: feature (grid_id, …), element (feature_id, …). */
const featureRows = `
  SELECT f.id, f.title, f.description,
         (SELECT coalesce(json_agg(json_build_array(grid_package_id, text, note, source_url, checked_version)), '[]')
          FROM (SELECT * FROM element
                WHERE feature_id = f.id AND (text <> '' OR note <> '' OR source_url <> '')
                LIMIT ${LIMITS.columns}) AS said) AS cells
  FROM feature AS f WHERE f.grid_id = $1
  ORDER BY f.position, f.id LIMIT ${LIMITS.features}`;

type CellRow = [column: number, text: string, note: string, source: string, checked: string | null];
type FeatureRow = GridFeature & { cells: CellRow[] };

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

const cellOf = ([column, text, note, sourceUrl, checkedVersion]: CellRow): [number, GridCell] => [
  column,
  { text, note, sourceUrl, checkedVersion },
];

const cellsOf = (features: readonly FeatureRow[]): Comparison["cells"] =>
  new Map(
    features
      .filter(({ cells }) => cells.length > 0)
      .map(({ id, cells }) => [id, new Map(cells.map(cellOf))] as const),
  );

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

/** Features, columns and cells of a grid, in statements sent at one time. */
export async function readComparison(gridId: number): Promise<Comparison> {
  dependsOn(tags.grid(gridId));
  const named = (name: string, text: string) => ({ name: `grid ${name}`, text, values: [gridId] });
  const [features, columns, cycles] = await Promise.all([
    pool().query<FeatureRow>(named("features", featureRows)),
    pool().query<ComparisonRow>(named("columns", columnRows)),
    readSupportedCycles(),
  ]);
  // Releases and users of a package are its own, not the grid's.
  dependsOn(...columns.rows.map(({ id }) => tags.package(id)));
  const on = dayAttribute(today());
  return {
    features: features.rows.map(({ id, title, description }) => ({ id, title, description })),
    columns: columns.rows.map((row) => columnOf(row, on, cycles)),
    cells: cellsOf(features.rows),
  };
}
