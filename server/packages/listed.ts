import { type PackageSort } from "@/lib/package-sort";
import { pool } from "@/server/db";
import { axisSlugs } from "@/server/products/rows";
import { orderOf } from "./order";
import { type ForScore, forScoreSql, readScores, scoresFrom } from "./scores";
import { type PackageCardRow } from "./select";

/** A package in a list, with every figure that a list can be ordered by. */
export type ListedPackage = PackageCardRow & ListedFigures & { score: number | null };

type ListedFigures = {
  downloadsPerMonth: number | null;
  usages: number;
  likes: number;
  lastReleasedAt: Date | null;
};

/** Which package stands where in a list. */
export type Place = ListedFigures & { id: number };

/** Its columns, of `package_listing AS l`. */
export const placeColumns = `l.package_id AS id, l.downloads_per_month AS "downloadsPerMonth", l.usages, l.likes,
  l.last_released_at AS "lastReleasedAt"`;

/** What a row shows beside these, of `package AS p`. */
const cardColumns = `p.title, p.slug, p.description, p.stars, p.forks, p.registry_version AS "registryVersion",
  p.created_at AS "createdAt", p.last_commit_at AS "lastCommitAt", p.last_fetched_at AS "lastFetchedAt",
  p.commits_per_week AS "commitsPerWeek", p.archived_at AS "archivedAt", p.deprecated_at AS "deprecatedAt"`;

/** The packages at these places, in their order, with the scores of today. */
export async function readListed(places: readonly Place[]): Promise<ListedPackage[]> {
  const ids = places.map(({ id }) => id);
  const [cards, scores] = await Promise.all([
    pool().query<PackageCardRow>({
      name: "package-cards",
      text: `SELECT p.id, ${cardColumns} FROM package AS p WHERE p.id = ANY ($1)`,
      values: [ids],
    }),
    readScores(ids),
  ]);
  const cardOf = new Map(cards.rows.map((card) => [card.id, card]));
  return places.flatMap((place) => {
    const card = cardOf.get(place.id);
    return card ? [{ ...card, ...place, score: scores.get(place.id)?.total ?? null }] : [];
  });
}

type Slice = {
  /** Of the prepared statement. */
  name: string;
  condition: string;
  sort: PackageSort;
  values: unknown[];
  limit: number;
  offset: number;
};

/**
 * A slice of all listed packages in one order, with the scores of today: one round trip. `package_listing` is read whole and
 * the best of it kept, so no order needs an index; only what is shown is read of the packages themselves.
 */
export async function readSlice({
  name,
  condition,
  sort,
  values,
  limit,
  offset,
}: Slice): Promise<ListedPackage[]> {
  const order = orderOf(sort);
  const { rows } = await pool().query<PackageCardRow & ListedFigures & { forScore: ForScore }>({
    name: `${name} ${sort}`,
    text: `SELECT ${placeColumns}, ${cardColumns}, ${forScoreSql(`$${values.length + 2}`)} AS "forScore"
      FROM (
        SELECT * FROM package_listing AS l WHERE ${condition}
        ORDER BY ${order} LIMIT ${limit} OFFSET $${values.length + 1}
      ) AS l
      JOIN package AS p ON p.id = l.package_id LEFT JOIN release AS r ON r.id = p.latest_release_id
      ORDER BY ${order}`,
    values: [...values, offset, axisSlugs],
  });
  const scores = scoresFrom(rows.map(({ forScore }) => forScore));
  return rows.map(({ forScore, ...row }) => ({
    ...row,
    score: scores.get(forScore.facts.id)?.total ?? null,
  }));
}
