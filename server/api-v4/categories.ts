import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import type { Call, Handler } from "./call";
import { time, value } from "./fields";
import { WrittenJson } from "./json";
import { noMatch, parseId } from "./keys";
import { answerList, listOf } from "./list";
import { shapeOf } from "./shape";

const shape = shapeOf({
  id: value("id"),
  title: value("title"),
  slug: value("slug"),
  description: value("description"),
  title_plural: value("title_plural"),
  show_pypi: value("show_registry"),
  created: time("created_at"),
  modified: time("modified_at"),
});

const byId = {
  name: "api_v4_category_by_id",
  text: `SELECT ${shape.sql} AS text FROM category entry WHERE id = $1`,
};

const list = listOf({
  table: "category",
  condition: "true",
  shape,
  declare: () => dependsOn(tags.categories),
});

/** Categories are reached by id only. */
export async function getCategory({ key, links }: Call): Promise<WrittenJson> {
  const id = parseId(key, "Category");
  const { rows } = await pool().query<{ text: string }>({ ...byId, values: [id] });
  const [row] = rows;
  if (!row) throw noMatch("Category");
  dependsOn(tags.category(id));
  return new WrittenJson(shape.write(row.text, links));
}

export const listCategories: Handler = (call) => answerList(call, list);
