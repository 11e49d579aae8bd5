import type { z } from "zod";
import { findHolders, type Entry } from "@/server/imports/entries";
import { flag, id, instant, name, record, slug, text } from "@/server/imports/fields";
import { entryKeys, writeFree, type RecordKind } from "@/server/imports/record-kind";
import { upsert, type Table } from "@/server/imports/upsert";

/** A category, in the API's words and the archive's, which agree. */
const categoryRecord = record({
  id,
  title: name(100),
  slug: slug(100),
  description: text(10_000),
  title_plural: name(100),
  show_pypi: flag,
  created: instant,
  modified: instant,
});
type CategoryRecord = z.infer<typeof categoryRecord>;

const table: Table = {
  name: "category",
  key: ["id"],
  columns: [
    "title",
    "slug",
    "title_plural",
    "description",
    "show_registry",
    "is_placeholder",
    "created_at",
    "modified_at",
  ],
};

const categoryRow = (category: CategoryRecord) => ({
  id: category.id,
  title: category.title,
  slug: category.slug,
  title_plural: category.title_plural,
  description: category.description,
  show_registry: category.show_pypi,
  is_placeholder: false,
  created_at: category.created,
  modified_at: category.modified,
});

export const categoryKind: RecordKind<CategoryRecord> = {
  kind: "category",
  schema: categoryRecord,
  keysOf: entryKeys,
  idOf: (category) => category.id,
  batchSize: 50,
  async write({ client }, categories) {
    const holders = await findHolders<Entry & { is_placeholder: boolean }>(client, "category", categories, [
      "is_placeholder",
    ]);
    const conflicts = categories.map((category) =>
      holders.conflictOf(category, (stored) => stored.is_placeholder || stored.slug === category.slug),
    );
    const outcomes = await writeFree(categories, conflicts, (free) =>
      upsert(client, table, free.map(categoryRow)),
    );
    return { outcomes };
  },
};
