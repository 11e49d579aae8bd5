import { db } from "@/server/db";
import { readScores } from "./scores";
import { packageCardSelect, type PackageCardRow } from "./select";

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

/** The packages at these places, in their order. */
export async function readListed(places: readonly Place[]): Promise<ListedPackage[]> {
  if (places.length === 0) return [];
  const ids = places.map(({ id }) => id);
  const [cards, scores] = await Promise.all([
    db().package.findMany({ where: { id: { in: ids } }, select: packageCardSelect }),
    readScores(ids),
  ]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return places.flatMap((place) => {
    const card = cardOf.get(place.id);
    return card ? [{ ...card, ...place, score: scores.get(place.id)?.total ?? null }] : [];
  });
}
