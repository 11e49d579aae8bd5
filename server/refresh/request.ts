import { catalogue } from "@/catalogue.config";
import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { packageIdOf } from "@/server/packages/find-named";
import { queueRefresh } from "@/server/refresh/queue";

/** Has a package's facts fetched anew; whoever asks for what waits already waits with it. Answers its slug. */
export async function requestRefresh(change: Change, slug: string): Promise<string> {
  const { tx, actor } = change;
  authorize(actor, "package.refresh");
  const id = await packageIdOf(tx, slug);
  const entry = await tx.package.findUniqueOrThrow({
    where: { id },
    select: { slug: true, repositoryUrl: true, registryUrl: true },
  });
  if (!entry.repositoryUrl.trim() && !entry.registryUrl.trim()) {
    const { name } = catalogue.registry;
    throw new CatalogueError("invalid", `It names neither a repository nor a page on ${name} to ask.`);
  }
  await queueRefresh(tx, id, { requestedById: actor.id });
  return entry.slug;
}
