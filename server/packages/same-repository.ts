import { literally } from "@/lib/like-pattern";
import type { RepositoryAddress } from "@/lib/repository-address/read";
import { db } from "@/server/db";
import { readRepository } from "./repository";

export type SameRepository = { slug: string; title: string; description: string; repositoryUrl: string };

const MAX_LOOKED_AT = 100;

/**
 * Entries whose repository is this one, however their addresses are written. Addresses are kept as they came, so all that
 * contain the place are read; nearest first. It reads the whole table: only members ask, once for each package.
 */
export async function listSameRepository({ key }: RepositoryAddress): Promise<SameRepository[]> {
  const rows = await db().$queryRaw<SameRepository[]>`
    SELECT slug, title, description, repository_url AS "repositoryUrl" FROM package
    WHERE deleted_at IS NULL AND repository_url ILIKE ${`%${literally(key)}%`}
    ORDER BY length(repository_url), id LIMIT ${MAX_LOOKED_AT}`;
  return rows.filter(({ repositoryUrl }) => {
    const read = readRepository(repositoryUrl);
    return typeof read !== "string" && read.key === key;
  });
}
