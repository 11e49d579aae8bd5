import { findCategoryId } from "@/server/categories/snapshot";
import type { Transaction } from "@/server/changes/change";
import { findNamed } from "@/server/packages/find-named";
import type { PackageFields } from "@/server/packages/snapshot";
import { leadsElsewhere } from "@/server/redirects/leads-elsewhere";

/** What a package's fields refer to. */
export type References = {
  categoryId?: number;
  /** Null: replaced by nothing. */
  replacedById?: number | null;
  /** What cannot be, by field. */
  wrong: Partial<Record<keyof PackageFields, string>>;
};

/** What stands against a slug: another package has it, or had it. */
async function slugProblem(tx: Transaction, id: number | null, slug: string): Promise<string | null> {
  const named = await tx.package.findUnique({
    where: { slug },
    select: { id: true, title: true, deletedAt: true },
  });
  if (!named) return leadsElsewhere(tx, { kind: "package", id, slug });
  if (named.id === id) return null;
  return `“${named.title}” has this slug${named.deletedAt ? ", which is deleted and may come back" : ""}.`;
}

/** Whether `id` stands in the chain of replacements that begins with `first`. */
async function leadsTo(tx: Transaction, first: number, id: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isThere: boolean }[]>`
    WITH RECURSIVE chain AS (
      SELECT id, replaced_by_id FROM package WHERE id = ${first}
      UNION SELECT p.id, p.replaced_by_id FROM package p JOIN chain ON p.id = chain.replaced_by_id
    ) SELECT EXISTS (SELECT FROM chain WHERE id = ${id}) AS "isThere"`;
  return row?.isThere ?? false;
}

async function findReplacement(tx: Transaction, id: number | null, slug: string): Promise<number | string> {
  const named = await findNamed(tx, slug);
  if (!named || named.isDeleted) return "There is no package with this slug here.";
  if (named.id === id) return "A package cannot replace itself.";
  if (id !== null && (await leadsTo(tx, named.id, id)))
    return `“${named.title}” is itself replaced by this one.`;
  return named.id;
}

/** Looks up what the given fields refer to. `id`: whose they are; null for a new package. */
export async function findReferences(
  tx: Transaction,
  id: number | null,
  { slug, category, replacement }: Partial<PackageFields>,
): Promise<References> {
  const found: References = { wrong: {} };
  if (slug !== undefined) {
    const problem = await slugProblem(tx, id, slug);
    if (problem !== null) found.wrong.slug = problem;
  }
  if (category !== undefined) {
    const categoryId = await findCategoryId(tx, category);
    if (categoryId === null) found.wrong.category = "Choose one of the categories.";
    else found.categoryId = categoryId;
  }
  if (replacement === "") found.replacedById = null;
  else if (replacement !== undefined) {
    const replacedById = await findReplacement(tx, id, replacement);
    if (typeof replacedById === "string") found.wrong.replacement = replacedById;
    else found.replacedById = replacedById;
  }
  return found;
}
