import { pool } from "@/server/db";

/** Next to a profile's address, or names by which somebody could pass for the staff. */
const reserved: ReadonlySet<string> = new Set(
  "edit add new admin administrator administrators moderator moderators staff root system support security help api me you anonymous nobody deleted import refresh null undefined".split(
    " ",
  ),
);

const MAX_LENGTH = 39;
const USERNAME = /^[a-z\d](?:[a-z\d]|[._-](?=[a-z\d])){0,38}$/i;

/** Why a new account may not be called so; null when it may. Those that were imported keep what they have. */
export function usernameProblem(username: string): string | null {
  if (reserved.has(username.toLowerCase())) return "This name is kept back. Choose another one.";
  if (!USERNAME.test(username)) {
    return `Letters of the Latin alphabet, digits and single . _ - between them, at most ${MAX_LENGTH}.`;
  }
  return null;
}

/** Whether somebody is called so, in whatever case. There are few accounts: no index is needed. */
export async function isTaken(username: string): Promise<boolean> {
  const { rowCount } = await pool().query(`SELECT 1 FROM "user" WHERE lower(username) = lower($1)`, [
    username,
  ]);
  return rowCount !== 0;
}

/** What is left of a name, or of an address before its @, as a user name can be. */
function simplified(wanted: string): string {
  const plain = wanted
    .replace(/@.*$/s, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z\d]+/gi, "-")
    .replace(/^-|-$/g, "");
  const short = plain.slice(0, MAX_LENGTH - 5).replace(/-$/, "");
  return short === "" || reserved.has(short.toLowerCase()) ? "person" : short;
}

/** A name that nobody has, as near as possible to what somebody is called elsewhere. Never one that an account has. */
export async function freeUsername(wanted: string): Promise<string> {
  if (usernameProblem(wanted) === null && !(await isTaken(wanted))) return wanted;
  const base = simplified(wanted);
  const { rows } = await pool().query<{ name: string }>(
    `SELECT lower(username) AS name FROM "user" WHERE starts_with(lower(username), lower($1))`,
    [base],
  );
  const taken = new Set(rows.map(({ name }) => name));
  const isFree = (name: string) => usernameProblem(name) === null && !taken.has(name.toLowerCase());
  if (isFree(base)) return base;
  let number = 2;
  while (!isFree(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
