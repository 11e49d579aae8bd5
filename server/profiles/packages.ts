import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { type ListedPackage, type Place, placeColumns, readListed } from "@/server/packages/listed";
import { type Profile } from "./queries";

const PACKAGES_A_PAGE = 20;

type List = "contributed" | "favorites";
type Wanted = { page: number; pageSize?: number };

/** A page beyond the end has no items, and knows no total. */
export type ProfilePackages = { items: ListedPackage[]; total: number; pageCount: number };

/**
 * $1 accounts in lower case, $2 their forges, $3 user, $4 page size, $5 passed over, $6 the lists that are wanted: no other
 * is begun. A package counts where an account is called as one of its participants on the same host.
 * Index: package_participant_names_idx.
 */
const text = `
(SELECT 'contributed' AS list, ${placeColumns}, count(*) OVER ()::int AS total
 FROM package_listing AS l JOIN package AS p ON p.id = l.package_id
 WHERE 'contributed' = ANY ($6::text[]) AND participant_names(p.participants) && $1::text[]
   AND EXISTS (SELECT FROM unnest($1::text[], $2::text[]) AS mine (account, forge)
               WHERE mine.forge = p.forge AND mine.account = ANY (participant_names(p.participants)))
 ORDER BY l.stars DESC, l.package_id LIMIT $4 OFFSET $5)
UNION ALL
(SELECT 'favorites', ${placeColumns}, count(*) OVER ()::int
 FROM favorite AS f JOIN package_listing AS l USING (package_id)
 WHERE 'favorites' = ANY ($6::text[]) AND f.user_id = $3
 ORDER BY f.created_at DESC, f.id DESC LIMIT $4 OFFSET $5)`;

async function readLists(
  { id, accounts }: Pick<Profile, "id" | "accounts">,
  lists: readonly List[],
  { page, pageSize = PACKAGES_A_PAGE }: Wanted,
): Promise<Record<List, ProfilePackages>> {
  dependsOn(tags.packages);
  if (lists.includes("favorites")) dependsOn(tags.favorites);
  const names = accounts.map(({ account }) => account.toLowerCase());
  const forges = accounts.map(({ forge }) => forge);
  const { rows } = await pool().query<Place & { list: List; total: number }>({
    name: "profile packages",
    text,
    values: [names, forges, id, pageSize, (page - 1) * pageSize, lists],
  });
  const entryOf = new Map((await readListed(rows)).map((entry) => [entry.id, entry]));
  const of = (list: List): ProfilePackages => {
    const places = rows.filter((row) => row.list === list);
    const total = places[0]?.total ?? 0;
    const items = places.flatMap((place) => entryOf.get(place.id) ?? []);
    return { items, total, pageCount: Math.max(1, Math.ceil(total / pageSize)) };
  };
  return { contributed: of("contributed"), favorites: of("favorites") };
}

type Person = Pick<Profile, "id" | "accounts" | "sharesFavorites">;

/** What somebody works on, most stars first, and what they like, the latest first, if they share it. */
export async function readProfilePackages(profile: Person, pageSize: number) {
  const { contributed, favorites } = await readLists(
    profile,
    profile.sharesFavorites ? ["contributed", "favorites"] : ["contributed"],
    { page: 1, pageSize },
  );
  return { contributed, favorites: profile.sharesFavorites ? favorites : null };
}

export const listContributed = async (profile: Person, wanted: Wanted): Promise<ProfilePackages> =>
  (await readLists(profile, ["contributed"], wanted)).contributed;

/** Whether they are shared is for the page to ask. */
export const listFavorites = async (profile: Person, wanted: Wanted): Promise<ProfilePackages> =>
  (await readLists(profile, ["favorites"], wanted)).favorites;
