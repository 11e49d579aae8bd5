import type { Transaction } from "@/server/changes/change";
import { InvalidInput } from "@/server/forms/state";
import type { PackageFields } from "@/server/packages/snapshot";
import { findReferences, type References } from "./references";
import { isBroken, readers, Wrong } from "./read-fields";

type Field = keyof PackageFields;
type Errors = Partial<Record<Field, string[]>>;

/** Fields as they are kept, with the ids that they refer to. */
export type CheckedFields = { fields: Partial<PackageFields>; refs: References };

function readField<Name extends Field>(
  fields: Partial<PackageFields>,
  name: Name,
): PackageFields[Name] | Wrong {
  const given = fields[name] as PackageFields[Name];
  return isBroken(given) ? new Wrong("This has characters that cannot be kept.") : readers[name](given);
}

/**
 * Reads what people typed, and looks up what it refers to. All that is wrong is told at once, each at its field:
 * `InvalidInput`. `id`: whose fields they are; null for a new package.
 */
export async function checkFields(
  tx: Transaction,
  id: number | null,
  given: Partial<PackageFields>,
): Promise<CheckedFields> {
  const errors: Errors = {};
  const fields: Partial<PackageFields> = {};
  for (const name of Object.keys(readers) as Field[]) {
    if (given[name] === undefined) continue;
    const read = readField(given, name);
    if (read instanceof Wrong) errors[name] = [read.message];
    else Object.assign(fields, { [name]: read });
  }
  const refs = await findReferences(tx, id, fields);
  for (const [name, wrong] of Object.entries(refs.wrong)) (errors[name as Field] ??= []).push(wrong);
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors);
  return { fields, refs };
}
