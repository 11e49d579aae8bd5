import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import type { Call } from "./call";
import type { Json } from "./json";
import { noMatch, parseId } from "./keys";
import { answerList, pagesOf } from "./list";
import { localTime } from "./local-time";

type CategoryRow = {
  id: number;
  title: string;
  slug: string;
  description: string;
  title_plural: string;
  show_registry: boolean;
  created_at: string;
  modified_at: string;
};

const columns =
  "id, title, slug, description, title_plural, show_registry, created_at::text, modified_at::text";

const byId = { name: "api_v4_category_by_id", text: `SELECT ${columns} FROM category WHERE id = $1` };
const pages = pagesOf<CategoryRow>({ table: "category", columns, condition: "true" });

function serializeCategory(row: CategoryRow): Json {
  return {
    id: row.id,
    title: row.title,
    slug: row.slug,
    description: row.description,
    title_plural: row.title_plural,
    show_pypi: row.show_registry,
    created: localTime(row.created_at),
    modified: localTime(row.modified_at),
  };
}

/** Categories are reached by id only. */
export async function getCategory(call: Call): Promise<Json> {
  const { rows } = await pool().query<CategoryRow>({ ...byId, values: [parseId(call.key, "Category")] });
  const [row] = rows;
  if (!row) throw noMatch("Category");
  dependsOn(tags.category(row.id));
  return serializeCategory(row);
}

export const listCategories = (call: Call): Promise<Json> =>
  answerList<CategoryRow>(call, {
    pages,
    serialize: serializeCategory,
    declare: () => dependsOn(tags.categories),
  });
