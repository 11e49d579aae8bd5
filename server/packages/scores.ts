import { cache } from "react";
import type pg from "pg";
import { dayAttribute } from "@/lib/dates";
import { supportedCycles } from "@/lib/products/cycles";
import { type ScoreFacts } from "@/lib/score/facts";
import { type Score, scoreOf } from "@/lib/score/score-of";
import { dependsOn, tags } from "@/server/cache/tags";
import { today } from "@/server/cache/validity";
import { pool } from "@/server/db";
import { axisSlugs, type CycleRow, cycleRowsOf, productsOf } from "@/server/products/rows";

/** Instants as JSON writes them. */
type StoredFacts = Omit<
  ScoreFacts,
  "archivedAt" | "deprecatedAt" | "lastCommitAt" | "lastFetchedAt" | "latestRelease"
> & {
  archivedAt: string | null;
  deprecatedAt: string | null;
  lastCommitAt: string | null;
  lastFetchedAt: string | null;
  latestRelease:
    (Omit<NonNullable<ScoreFacts["latestRelease"]>, "releasedAt"> & { releasedAt: string | null }) | null;
};

type StoredPackage = StoredFacts & { id: number };

/** What a score is made of, of `package AS p` and its latest release, `release AS r`. */
const factsSql = `json_build_object(
  'id', p.id, 'archivedAt', p.archived_at, 'deprecatedAt', p.deprecated_at, 'stars', p.stars,
  'lastCommitAt', p.last_commit_at, 'lastFetchedAt', p.last_fetched_at, 'participants', p.participants,
  'participantsComplete', p.participants_complete, 'registryUrl', p.registry_url,
  'registryVersion', p.registry_version, 'downloadsPerMonth', p.downloads_per_month,
  'classifiers', p.classifiers, 'licence', p.licence, 'licences', p.licences,
  'requiresRuntime', p.requires_runtime, 'documentationUrl', p.documentation_url,
  'usageCount', (SELECT count(*) FROM usage u WHERE u.package_id = p.id),
  'latestRelease', CASE WHEN r.id IS NOT NULL THEN json_build_object(
    'version', r.version, 'releasedAt', r.released_at, 'developmentStatus', r.development_status,
    'isYanked', r.is_yanked) END)`;

const cyclesSql = (slugs: string) => `(SELECT json_agg(cycle_row) FROM (${cycleRowsOf(slugs)}) AS cycle_row)`;

/** What `forScoreSql` reads with each row. */
export type ForScore = { facts: StoredPackage; cycles: CycleRow[] | null };

/**
 * All that scores are computed from, as a column of a statement that reads `package AS p LEFT JOIN release AS r`: the cycles
 * with one of the rows only. `slugs` names the parameter that has `axisSlugs`.
 */
export const forScoreSql = (slugs: string): string => `json_build_object('facts', ${factsSql},
  'cycles', CASE WHEN row_number() OVER () = 1 THEN ${cyclesSql(slugs)} END)`;

/** Facts and cycles in one statement, so that a page pays one round trip for its scores. Index: the primary keys. */
const statement = {
  name: "scores",
  text: `
    SELECT
      ${cyclesSql("$1")} AS cycles,
      (SELECT json_agg(${factsSql})
       FROM package p LEFT JOIN release r ON r.id = p.latest_release_id
       WHERE p.id = ANY($2)) AS packages`,
};

type Stored = { cycles: CycleRow[] | null; packages: StoredPackage[] | null };

const instant = (text: string | null) => (text === null ? null : new Date(text));

function factsOf({ latestRelease, ...stored }: StoredFacts): ScoreFacts {
  return {
    ...stored,
    archivedAt: instant(stored.archivedAt),
    deprecatedAt: instant(stored.deprecatedAt),
    lastCommitAt: instant(stored.lastCommitAt),
    lastFetchedAt: instant(stored.lastFetchedAt),
    latestRelease: latestRelease && { ...latestRelease, releasedAt: instant(latestRelease.releasedAt) },
  };
}

function scoresOf(
  packages: readonly StoredPackage[],
  cycles: readonly CycleRow[],
  on: string,
): Map<number, Score> {
  const supported = productsOf(cycles).map((product) => supportedCycles(product, on));
  return new Map(packages.map((stored) => [stored.id, scoreOf(factsOf(stored), on, supported)]));
}

/** Today's scores of packages by their ids, from what was read with them. */
export function scoresFrom(read: readonly ForScore[]): Map<number, Score> {
  dependsOn(tags.products, ...read.map(({ facts }) => tags.package(facts.id)));
  const cycles = read.flatMap((row) => row.cycles ?? []);
  return scoresOf(
    read.map(({ facts }) => facts),
    cycles,
    dayAttribute(today()),
  );
}

/** Scores of these packages by their ids, as of a day (UTC); today's on pages. One round trip for all of them. */
export async function readScores(
  ids: readonly number[],
  { on = dayAttribute(today()), client = pool() }: { on?: string; client?: Pick<pg.Pool, "query"> } = {},
): Promise<Map<number, Score>> {
  dependsOn(tags.products, ...ids.map(tags.package));
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<Stored>({ ...statement, values: [axisSlugs, ids] });
  const { cycles, packages } = rows[0] ?? { cycles: null, packages: null };
  return scoresOf(packages ?? [], cycles ?? [], on);
}

/** The score of one package, or null where there is none. Asked twice in a request (page and metadata), it reads once. */
export const readScore = cache(
  async (id: number): Promise<Score | null> => (await readScores([id])).get(id) ?? null,
);
