import type { Forge } from "@/lib/forges";
import { db } from "@/server/db";
import { CatalogueError } from "@/server/errors";
import { readRepository } from "@/server/packages/repository";
import { listSameRepository } from "@/server/packages/same-repository";
import { queueRefresh, refreshPriorities } from "@/server/refresh/queue";

/**
 * Has the packages of a repository refreshed, once for each delivery, and answers their slugs. What concerns no package is
 * not remembered. Hosts of one kind tell nothing of repositories at others: what one has signed, sent again in the name of
 * another, does nothing. Throws `conflict` for a delivery that was taken before.
 */
export async function takeReport(delivery: string, forge: Forge, address: string): Promise<string[]> {
  const repository = readRepository(address);
  const isTheirs = typeof repository !== "string" && repository.forge === forge;
  const entries = isTheirs ? await listSameRepository(repository) : [];
  if (entries.length === 0) return [];
  await db().$transaction(async (tx) => {
    const taken = await tx.$executeRaw`
      INSERT INTO webhook_delivery (id) VALUES (${delivery}) ON CONFLICT DO NOTHING`;
    if (taken === 0) throw new CatalogueError("conflict", "This was reported before.");
    for (const { id } of entries) await queueRefresh(tx, id, { priority: refreshPriorities.webhook });
  });
  return entries.map(({ slug }) => slug);
}
