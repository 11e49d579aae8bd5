import { EditConflict } from "@/server/forms/state";
import type { PackageFields } from "@/server/packages/snapshot";

/** What is stored now, as a form would say it. */
function asTyped(value: PackageFields[keyof PackageFields]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value ?? "";
}

/**
 * Throws `EditConflict` unless what was edited is what is stored, with what is stored now in the fields that would change,
 * and its version, by which saving again means to overwrite it.
 */
export function requireVersion(
  edited: string,
  now: string,
  fields: Partial<PackageFields>,
  stored: PackageFields,
): void {
  if (edited === now) return;
  const names = Object.keys(fields) as (keyof PackageFields)[];
  const theirs = names.map((name): [string, string] => [name, asTyped(stored[name])]);
  throw new EditConflict({ ...Object.fromEntries<string>(theirs), version: now });
}
