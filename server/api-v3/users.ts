import { paths } from "@/lib/paths";
import type { PythonJson } from "@/lib/python-json";
import { pool } from "@/server/db";
import type { Call } from "./call";
import { links } from "./links";
import { answerList } from "./list";
import { utcTime } from "./utc-time";

type UserRow = { username: string; github_account: string | null; created_at: string; modified_at: string };

/** What a profile shows to everyone. No e-mail address, no time of the last visit. */
const columns = `
  u.username, profile.github_account, u.created_at::text,
  coalesce(profile.modified_at, u.updated_at)::text AS modified_at`;
const source = `FROM "user" u LEFT JOIN profile ON profile.user_id = u.id WHERE u.is_active`;

const byName = { name: "api_v3_user", text: `SELECT ${columns} ${source} AND u.username = $1` };
const count = {
  name: "api_v3_user_count",
  text: `SELECT count(*)::int AS count FROM "user" WHERE is_active`,
};
const page = {
  name: "api_v3_user_page",
  text: `SELECT ${columns} ${source} ORDER BY u.username COLLATE "C" LIMIT $1 OFFSET $2`,
};

const serializeUser = (row: UserRow): PythonJson => ({
  absolute_url: paths.profile(row.username),
  resource_uri: links.detail("users", row.username),
  created: utcTime(row.created_at),
  modified: utcTime(row.modified_at),
  github_account: row.github_account,
  username: row.username,
});

/** Users declare no tags: what only some may see is never kept. */
export async function getUser({ slug }: Call): Promise<PythonJson> {
  const { rows } = await pool().query<UserRow>({ ...byName, values: [slug] });
  const [row] = rows;
  return row ? serializeUser(row) : null;
}

export async function listUsers(call: Call): Promise<PythonJson> {
  const { meta, rows } = await answerList<UserRow>(call, { count, page });
  return { meta, objects: rows.map(serializeUser) };
}
