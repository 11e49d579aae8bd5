import { cache } from "react";
import type { Prisma } from "@/prisma/generated/client";
import { dependsOn, tags } from "@/server/cache/tags";
import { db, pool } from "@/server/db";
import { type ListedPackage, type Place, placeColumns, readListed } from "@/server/packages/listed";
import { type HostAccount, hostAccounts } from "./account";

/** Django's rule for user names, which moved here with their owners. */
const USER_NAME = /^[\w.@+-]{1,150}$/;

const profileSelect = {
  id: true,
  username: true,
  name: true,
  createdAt: true,
  profile: {
    select: {
      githubAccount: true,
      gitlabAccount: true,
      bitbucketAccount: true,
      shareFavorites: true,
      links: {
        select: { id: true, label: true, url: true },
        orderBy: [{ position: "asc" }, { id: "asc" }] satisfies Prisma.ProfileLinkOrderByWithRelationInput[],
        take: 50,
      },
    },
  },
} satisfies Prisma.UserSelect;

/** Next hands on a part of an address as it was sent. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Somebody as others see them, by the name in an address; null when there is no such account, or none in use. */
export const findProfile = cache(async (segment: string) => {
  const username = decoded(segment);
  if (!USER_NAME.test(username)) return null;
  const user = await db().user.findFirst({ where: { username, isActive: true }, select: profileSelect });
  if (!user) return null;
  dependsOn(tags.user(user.id));
  const { profile, ...account } = user;
  return {
    ...account,
    accounts: hostAccounts(profile),
    links: profile?.links ?? [],
    sharesFavorites: profile?.shareFavorites ?? false,
  };
});

export type Profile = NonNullable<Awaited<ReturnType<typeof findProfile>>>;

export const PACKAGES_A_PAGE = 20;

export type ProfilePackages = { items: ListedPackage[]; total: number; pageCount: number };

type Wanted = { page: number; pageSize?: number };

/** $1 accounts, $2 their forges, $3 page size, $4 passed over. Index: package_participant_names_idx. */
const contributed = `
  SELECT ${placeColumns}, count(*) OVER ()::int AS total
  FROM package_listing AS l JOIN package AS p ON p.id = l.package_id
  WHERE participant_names(p.participants) && $1::text[]
    AND EXISTS (SELECT FROM unnest($1::text[], $2::text[]) AS mine (account, forge)
                WHERE mine.forge = p.forge AND mine.account = ANY (participant_names(p.participants)))
  ORDER BY l.stars DESC, l.package_id LIMIT $3 OFFSET $4`;

/**
 * Packages among whose participants one of these accounts is, on the host of each, most stars first. Whose account on one
 * host is called as somebody's on another has not worked on theirs.
 */
export function listContributed(accounts: readonly HostAccount[], wanted: Wanted): Promise<ProfilePackages> {
  dependsOn(tags.packages);
  const names = accounts.map(({ account }) => account.toLowerCase());
  return readPage(contributed, [names, accounts.map(({ forge }) => forge)], wanted);
}

/** $1 user, $2 page size, $3 passed over. */
const favorites = `
  SELECT ${placeColumns}, count(*) OVER ()::int AS total
  FROM favorite AS f JOIN package_listing AS l USING (package_id)
  WHERE f.user_id = $1
  ORDER BY f.created_at DESC, f.id DESC LIMIT $2 OFFSET $3`;

/** What somebody likes, the latest first. Whether they share it is for the page to ask. */
export function listFavorites(userId: number, wanted: Wanted): Promise<ProfilePackages> {
  dependsOn(tags.packages, tags.favorites);
  return readPage(favorites, [userId], wanted);
}

/** A page beyond the end has no items, and knows no total. */
async function readPage(
  text: string,
  values: unknown[],
  { page, pageSize = PACKAGES_A_PAGE }: Wanted,
): Promise<ProfilePackages> {
  const { rows } = await pool().query<Place & { total: number }>(text, [
    ...values,
    pageSize,
    (page - 1) * pageSize,
  ]);
  const total = rows[0]?.total ?? 0;
  return { items: await readListed(rows), total, pageCount: Math.max(1, Math.ceil(total / pageSize)) };
}
