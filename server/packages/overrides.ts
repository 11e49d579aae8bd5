import type { Change, Transaction } from "@/server/changes/change";
import type { PackageFields } from "@/server/packages/snapshot";

/** Fields that sources say, too, and the column of each. */
export const factColumns = {
  description: "description",
  repositoryUrl: "repository_url",
  registryUrl: "registry_url",
  documentationUrl: "documentation_url",
  isArchived: "archived_at",
} as const satisfies Partial<Record<keyof PackageFields, string>>;

export type FactField = keyof typeof factColumns;
export const factFields = Object.keys(factColumns) as FactField[];

/** Which facts are held, as revisions say it: `descriptionHeld` for `description`. */
export type HeldFacts = Record<`${FactField}Held`, boolean>;

export async function readHeldFacts(tx: Transaction, id: number): Promise<HeldFacts> {
  const rows = await tx.packageOverride.findMany({ where: { packageId: id }, select: { fact: true } });
  const held = new Set(rows.map(({ fact }) => fact));
  return Object.fromEntries(
    factFields.map((field) => [`${field}Held`, held.has(factColumns[field])]),
  ) as HeldFacts;
}

/** Leaves facts to their sources again, with what those say now. Answers how many were held. */
export async function clearFacts({ tx }: Change, id: number, facts: readonly FactField[]): Promise<number> {
  const columns = facts.map((fact) => factColumns[fact]);
  const { count } = await tx.packageOverride.deleteMany({ where: { packageId: id, fact: { in: columns } } });
  return count;
}

/**
 * Holds a fact at what somebody said, whatever its sources say later (record 0005); triggers write it to the package. What
 * the source says anyway is not held: it may say something newer one day.
 */
async function holdFact({ tx, actor, reason }: Change, id: number, fact: FactField, json: string) {
  const column = factColumns[fact];
  await tx.$executeRaw`
    INSERT INTO package_override (package_id, fact, value, set_by_id, reason)
    VALUES (${id}, ${column}, ${json}::jsonb, ${actor.id}, ${reason})
    ON CONFLICT (package_id, fact) DO UPDATE SET value = EXCLUDED.value, set_by_id = EXCLUDED.set_by_id,
      set_at = EXCLUDED.set_at, reason = EXCLUDED.reason`;
  await tx.$executeRaw`
    DELETE FROM package_override WHERE package_id = ${id} AND fact = ${column} AND value = fetched_value`;
}

/** When it was archived is what the source says, or else now. */
async function holdArchived(change: Change, id: number, isArchived: boolean): Promise<void> {
  const { tx } = change;
  if (!isArchived) return holdFact(change, id, "isArchived", "null");
  const restored = await tx.$executeRaw`
    DELETE FROM package_override
    WHERE package_id = ${id} AND fact = 'archived_at' AND fetched_value <> 'null'::jsonb`;
  if (restored > 0) return;
  const [now] = await tx.$queryRaw<{ json: string }[]>`SELECT to_jsonb(clock_timestamp())::text AS json`;
  if (now) await holdFact(change, id, "isArchived", now.json);
}

/** Writes those of the given fields that are facts. */
export async function holdFacts(change: Change, id: number, fields: Partial<PackageFields>): Promise<void> {
  for (const fact of factFields) {
    const value = fields[fact];
    if (value === undefined) continue;
    if (typeof value === "boolean") await holdArchived(change, id, value);
    else await holdFact(change, id, fact, JSON.stringify(value));
  }
}
