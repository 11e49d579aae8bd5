import { literally } from "@/lib/like-pattern";
import type { RepositoryAddress } from "@/lib/repository-address/read";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/server/db";
import { readRepository } from "./repository";

export type SameRepository = {
  id: number;
  slug: string;
  title: string;
  description: string;
  repositoryUrl: string;
};

const MAX_LOOKED_AT = 100;

/**
 * What of a repository every address of it has; an address may have more around it. Addresses are kept as they came, so some
 * have another host, or a colon behind it.
 */
const placeIn = ({ owner, name, key }: RepositoryAddress) =>
  owner === "" ? key : `${owner}/${name}`.toLowerCase();

/** By the index `package_repository_place_idx`. */
export const entriesAt = (address: RepositoryAddress): Prisma.Sql => Prisma.sql`
  SELECT id, slug, title, description, repository_url AS "repositoryUrl" FROM package
  WHERE deleted_at IS NULL AND lower(repository_url) LIKE ${`%${literally(placeIn(address))}%`}
  ORDER BY length(repository_url), id LIMIT ${MAX_LOOKED_AT}`;

/** Entries whose repository is this one, however their addresses are written; those with the shortest ones first. */
export async function listSameRepository(address: RepositoryAddress): Promise<SameRepository[]> {
  const rows = await db().$queryRaw<SameRepository[]>(entriesAt(address));
  return rows.filter(({ repositoryUrl }) => {
    const read = readRepository(repositoryUrl);
    return typeof read !== "string" && read.key === address.key;
  });
}
