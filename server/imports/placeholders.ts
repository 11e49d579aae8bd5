import type { Run } from "@/server/imports/run";

const titleByTable = { category: "Category", grid: "Grid" } as const;

/**
 * Makes a stand-in for each category or grid that a record names and that is not here, to be completed when its
 * own record comes. Its slug has a form that no real one can have. Returns how many were made.
 */
export async function addPlaceholders(
  { client }: Run,
  table: keyof typeof titleByTable,
  ids: Iterable<number>,
): Promise<number> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return 0;
  const title = titleByTable[table];
  const plural = table === "category" ? ", title_plural" : "";
  const pluralValue = table === "category" ? `, '${title} ' || wanted.id` : "";
  const added = await client.query(
    `INSERT INTO "${table}" (id, title, slug, is_placeholder${plural})
     SELECT wanted.id, '${title} ' || wanted.id, '${table}~' || wanted.id, true${pluralValue}
     FROM unnest($1::int[]) AS wanted(id)
     WHERE NOT EXISTS (SELECT 1 FROM "${table}" AS stored WHERE stored.id = wanted.id)`,
    [wanted],
  );
  return added.rowCount ?? 0;
}
