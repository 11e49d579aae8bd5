import { InvalidInput } from "@/server/forms/state";
import type { Content } from "./content";

/** Why a value is none of its field's; the words are those of the reference's framework. */
class NotAValue extends Error {}

/** Reads what was sent for a field. */
export type Reader<Value> = (sent: unknown) => Value;

const trues: readonly unknown[] = [true, 1, "true", "True", "t", "y", "yes", "on", "1"];
const falses: readonly unknown[] = [false, 0, "false", "False", "f", "n", "no", "off", "0"];

export const text: Reader<string> = (sent) => {
  if (sent === null) throw new NotAValue("This field may not be null.");
  if (typeof sent !== "string" && typeof sent !== "number") throw new NotAValue("Not a valid string.");
  const value = String(sent).trim();
  if (value.includes("\0")) throw new NotAValue("Null characters are not allowed.");
  if (!value.isWellFormed()) throw new NotAValue("Surrogate characters are not allowed.");
  return value;
};

export const textOrNull: Reader<string | null> = (sent) => (sent === null ? null : text(sent));

export const flag: Reader<boolean> = (sent) => {
  if (sent === null) throw new NotAValue("This field may not be null.");
  if (trues.includes(sent)) return true;
  if (falses.includes(sent)) return false;
  throw new NotAValue("Must be a valid boolean.");
};

export const list: Reader<readonly unknown[]> = (sent) => {
  if (sent === null) throw new NotAValue("This field may not be null.");
  if (!Array.isArray(sent)) throw new NotAValue(`Expected a list of items but got type "${typeof sent}".`);
  return sent;
};

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Read<R extends Readers> = { [Name in keyof R]?: ReturnType<R[Name]> };

/**
 * Reads the fields that a body may say. Others are left out, as those that can only be read. Throws `InvalidInput` with
 * what is wrong with each, and what is missing of the required ones.
 */
export function readFields<R extends Readers>(
  content: Content,
  readers: R,
  required: readonly (keyof R & string)[],
): Read<R> {
  const errors: Record<string, string[]> = {};
  const values: Record<string, unknown> = {};
  for (const name of required) if (!Object.hasOwn(content, name)) errors[name] = ["This field is required."];
  for (const [name, read] of Object.entries(readers)) {
    if (!Object.hasOwn(content, name)) continue;
    try {
      values[name] = read(content[name]);
    } catch (error) {
      if (!(error instanceof NotAValue)) throw error;
      errors[name] = [error.message];
    }
  }
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors);
  return values as Read<R>;
}

/** Has what a mutation finds wrong said by the API's names: `names` has those that the mutation calls otherwise. */
export async function inApiNames<Result>(
  names: Readonly<Record<string, string>>,
  mutating: Promise<Result>,
): Promise<Result> {
  return mutating.catch((error: unknown) => {
    if (!(error instanceof InvalidInput)) throw error;
    const errors: Record<string, string[]> = {};
    for (const [field, messages] of Object.entries(error.errors))
      (errors[names[field] ?? field] ??= []).push(...messages);
    throw new InvalidInput(errors);
  });
}
