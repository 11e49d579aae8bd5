import type { Change } from "@/server/changes/change";
import { InvalidInput } from "@/server/forms/state";
import { leadsElsewhere } from "@/server/redirects/leads-elsewhere";
import type { RenamedKind } from "@/server/redirects/queries";

type Renamed = {
  kind: RenamedKind;
  id: number;
  /** The slug that it had; null for a new entry. */
  from: string | null;
  to: string;
};

/**
 * Leads the slug that an entry had to the entry, on the site and in the API. Whoever has a slug now is found by it: its own
 * older lead from there, or that of something deleted, is forgotten, so that a name may come back. Throws `InvalidInput` at
 * `slug` where it still leads to another entry.
 */
export async function leaveRedirect({ tx, actor, reason }: Change, renamed: Renamed): Promise<void> {
  const { kind, id, from, to } = renamed;
  if (from === to) return;
  const problem = await leadsElsewhere(tx, { kind, id, slug: to });
  if (problem !== null) throw new InvalidInput({ slug: [problem] });
  await tx.redirect.deleteMany({ where: { kind, slug: { in: from === null ? [to] : [from, to] } } });
  if (from === null) return;
  const target = { package: { packageId: id }, grid: { gridId: id }, category: { categoryId: id } }[kind];
  await tx.redirect.create({ data: { kind, slug: from, ...target, reason, createdById: actor.id } });
}
