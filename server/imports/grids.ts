import type { ClientBase } from "pg";
import type { z } from "zod";
import { findHolders, type Entry } from "@/server/imports/entries";
import { flag, id, instant, name, record, slug, text } from "@/server/imports/fields";
import type { Table } from "@/server/imports/upsert";

/** What the API's record of a grid and the archive's have in common. */
export const gridFields = record({
  id,
  title: name(100),
  slug: slug(100),
  description: text(1000),
  is_locked: flag,
  header: flag,
  created: instant,
  modified: instant,
});
type GridFields = z.infer<typeof gridFields>;

export const gridTable: Table = {
  name: "grid",
  key: ["id"],
  columns: [
    "title",
    "slug",
    "description",
    "is_locked",
    "is_header",
    "is_placeholder",
    "created_at",
    "modified_at",
  ],
};

export const gridRow = (grid: GridFields) => ({
  id: grid.id,
  title: grid.title,
  slug: grid.slug,
  description: grid.description,
  is_locked: grid.is_locked,
  is_header: grid.header,
  is_placeholder: false,
  created_at: grid.created,
  modified_at: grid.modified,
});

/** For each grid, why it cannot go in, or null. A placeholder gives way to the grid that it stands for. */
export async function findGridConflicts(
  client: ClientBase,
  grids: readonly Entry[],
): Promise<(string | null)[]> {
  const holders = await findHolders<Entry & { is_placeholder: boolean }>(client, "grid", grids, [
    "is_placeholder",
  ]);
  return grids.map((grid) =>
    holders.conflictOf(grid, (stored) => stored.is_placeholder || stored.slug === grid.slug),
  );
}
