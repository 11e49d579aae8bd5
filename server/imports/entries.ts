import type { ClientBase } from "pg";
import { escapeIdentifier } from "pg";

/** An entry that has an id and a slug (or a name that serves as one). */
export type Entry = { id: number; slug: string };

type EntryTable = "category" | "grid" | "package" | "post" | "product";

/** Entries here that hold the id or the slug of one of those given. */
export async function findHolders<Stored extends Entry>(
  client: ClientBase,
  table: EntryTable,
  entries: readonly Entry[],
  columns: readonly string[] = [],
): Promise<Holders<Stored>> {
  const selected = ["id", "slug", ...columns].map((column) => escapeIdentifier(column)).join(", ");
  const { rows } = await client.query<Stored>(
    `SELECT ${selected} FROM ${escapeIdentifier(table)} WHERE id = ANY ($1::int[]) OR slug = ANY ($2::text[])`,
    [entries.map((entry) => entry.id), entries.map((entry) => entry.slug)],
  );
  return new Holders(rows);
}

export class Holders<Stored extends Entry> {
  readonly byId: ReadonlyMap<number, Stored>;
  readonly bySlug: ReadonlyMap<string, Stored>;

  constructor(stored: readonly Stored[]) {
    this.byId = new Map(stored.map((entry) => [entry.id, entry]));
    this.bySlug = new Map(stored.map((entry) => [entry.slug, entry]));
  }

  /**
   * Why an entry cannot go in: its id or its slug is held by a different one. Null when it can.
   * `isSame` says whether the entry that holds the id is the one given.
   */
  conflictOf(entry: Entry, isSame: (stored: Stored) => boolean): string | null {
    const byId = this.byId.get(entry.id);
    if (byId && !isSame(byId)) return `id ${entry.id} is held by a different entry, "${byId.slug}"`;
    const bySlug = this.bySlug.get(entry.slug);
    if (bySlug && bySlug.id !== entry.id)
      return `slug "${entry.slug}" is held by a different entry, id ${bySlug.id}`;
    return null;
  }
}
