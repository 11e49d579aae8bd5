import { paths } from "@/lib/paths";
import type { PythonJson } from "@/lib/python-json";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import type { Call } from "./call";
import { links } from "./links";
import { answerList, pageStatement } from "./list";
import { utcTime } from "./utc-time";

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

const bySlug = { name: "api_v3_category", text: `SELECT ${columns} FROM category WHERE slug = $1` };
const count = { name: "api_v3_category_count", text: "SELECT count(*)::int AS count FROM category" };
const page = pageStatement("api_v3_category_page", {
  table: "category",
  columns,
  listed: "category entry",
});

const serializeCategory = (row: CategoryRow): PythonJson => ({
  absolute_url: paths.category(row.slug),
  created: utcTime(row.created_at),
  modified: utcTime(row.modified_at),
  slug: row.slug,
  title: row.title,
  description: row.description,
  resource_uri: links.detail("categories", row.slug),
  show_pypi: row.show_registry,
  title_plural: row.title_plural,
});

export async function getCategory({ slug }: Call): Promise<PythonJson> {
  const { rows } = await pool().query<CategoryRow>({ ...bySlug, values: [slug] });
  const [row] = rows;
  if (!row) return null;
  dependsOn(tags.category(row.id));
  return serializeCategory(row);
}

export async function listCategories(call: Call): Promise<PythonJson> {
  dependsOn(tags.categories);
  const { meta, rows } = await answerList<CategoryRow>(call, { count, page });
  return { meta, objects: rows.map(serializeCategory) };
}
