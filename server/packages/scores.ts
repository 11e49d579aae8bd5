import { cache } from "react";
import type pg from "pg";
import { dayAttribute } from "@/lib/dates";
import { supportedCycles } from "@/lib/products/cycles";
import { type ScoreFacts } from "@/lib/score/facts";
import { type Score, scoreOf } from "@/lib/score/score-of";
import { dependsOn, tags } from "@/server/cache/tags";
import { today } from "@/server/cache/validity";
import { pool } from "@/server/db";
import { axisSlugs, type CycleRow, cycleRowsSql, productsOf } from "@/server/products/rows";

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

/** Facts and cycles in one statement, so that a page pays one round trip for its scores. Index: the primary keys. */
const statement = {
  name: "scores",
  text: `
    SELECT
      (SELECT json_agg(cycle_row) FROM (${cycleRowsSql}) AS cycle_row) AS cycles,
      (SELECT json_agg(json_build_object(
         'id', p.id, 'archivedAt', p.archived_at, 'deprecatedAt', p.deprecated_at, 'stars', p.stars,
         'lastCommitAt', p.last_commit_at, 'lastFetchedAt', p.last_fetched_at, 'participants', p.participants,
         'participantsComplete', p.participants_complete, 'registryUrl', p.registry_url,
         'registryVersion', p.registry_version, 'downloadsPerMonth', p.downloads_per_month,
         'classifiers', p.classifiers, 'licence', p.licence, 'licences', p.licences,
         'requiresRuntime', p.requires_runtime, 'documentationUrl', p.documentation_url,
         'usageCount', (SELECT count(*) FROM usage u WHERE u.package_id = p.id),
         'latestRelease', CASE WHEN r.id IS NOT NULL THEN json_build_object(
           'version', r.version, 'releasedAt', r.released_at, 'developmentStatus', r.development_status,
           'isYanked', r.is_yanked) END))
       FROM package p LEFT JOIN release r ON r.id = p.latest_release_id
       WHERE p.id = ANY($2)) AS packages`,
};

type Stored = { cycles: CycleRow[] | null; packages: (StoredFacts & { id: number })[] | null };

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

/** Scores of these packages by their ids, as of a day (UTC); today's on pages. One round trip for all of them. */
export async function readScores(
  ids: readonly number[],
  { on = dayAttribute(today()), client = pool() }: { on?: string; client?: Pick<pg.Pool, "query"> } = {},
): Promise<Map<number, Score>> {
  dependsOn(tags.products, ...ids.map(tags.package));
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<Stored>({ ...statement, values: [axisSlugs, ids] });
  const { cycles, packages } = rows[0] ?? { cycles: null, packages: null };
  const supported = productsOf(cycles ?? []).map((product) => supportedCycles(product, on));
  return new Map((packages ?? []).map((stored) => [stored.id, scoreOf(factsOf(stored), on, supported)]));
}

/** The score of one package, or null where there is none. Asked twice in a request (page and metadata), it reads once. */
export const readScore = cache(
  async (id: number): Promise<Score | null> => (await readScores([id])).get(id) ?? null,
);
