import { describeValue } from "@/server/imports/fields";
import type { Found } from "@/server/imports/run";

/** A whole catalogue in one document, not yet checked. Lists that are missing count as empty. */
export type Archive = { packages: unknown[]; grids: unknown[]; categories: unknown[] } & Record<
  string,
  unknown
>;

export type Item = Record<string, unknown>;
export const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list that an item holds; empty when it holds none. */
export const listOf = (holder: Item, name: string): unknown[] => {
  const list = holder[name];
  return Array.isArray(list) ? list : [];
};
export const itemsOf = (holder: Item, name: string): Item[] => listOf(holder, name).filter(isItem);

/** The items of a list with their places in the archive. */
export function* located(name: string, items: readonly unknown[]): Generator<Found> {
  for (const [place, value] of items.entries()) yield { record: `${name}[${place}]${idLabel(value)}`, value };
}

/** What a report adds to a record's place: its id, where it has one. */
export function idLabel(value: unknown): string {
  return isItem(value) && "id" in value ? ` (id ${describeValue(value.id)})` : "";
}
