import { isSlug } from "@/lib/search-params";
import { db } from "@/server/db";
import { findNamed } from "./find-named";
import { factColumns, factFields, type FactField } from "./overrides";
import { type PackageFields, readPackage } from "./snapshot";

/** A fact that somebody holds against what the source says. */
export type HeldFact = {
  /** As the form would say it; null where the source says nothing. */
  fetchedValue: string | null;
  setAt: Date;
  /** Null where their account is gone. */
  setBy: string | null;
};

export type PackageToEdit = {
  id: number;
  version: string;
  fields: PackageFields;
  held: Partial<Record<FactField, HeldFact>>;
  replacementTitle: string | null;
};

const textOf = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);

/** What the form of a package's edit shows, by its slug or one that it had; null where no living package has it. */
export async function findPackageToEdit(slug: string): Promise<PackageToEdit | null> {
  const named = isSlug(slug) ? await findNamed(db(), slug) : null;
  if (!named || named.isDeleted) return null;
  const { id } = named;
  const { replacedBy, overrides } = await db().package.findUniqueOrThrow({
    where: { id },
    select: {
      replacedBy: { select: { title: true } },
      overrides: {
        select: { fact: true, fetchedValue: true, setAt: true, setBy: { select: { username: true } } },
      },
    },
  });
  const { snapshot, version } = await readPackage(db(), id);
  const held: PackageToEdit["held"] = {};
  for (const field of factFields) {
    const override = overrides.find(({ fact }) => fact === factColumns[field]);
    if (!override) continue;
    const { fetchedValue, setAt, setBy } = override;
    held[field] = { fetchedValue: textOf(fetchedValue), setAt, setBy: setBy?.username ?? null };
  }
  return { id, version, fields: snapshot, held, replacementTitle: replacedBy?.title ?? null };
}
