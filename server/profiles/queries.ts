import { cache } from "react";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { hostAccounts, type HostAccounts } from "./account";

/** Django's rule for user names, which moved here with their owners. */
const USER_NAME = /^[\w.@+-]{1,150}$/;

type Row = HostAccounts & {
  id: number;
  username: string;
  /** The name that they chose; "" for none. */
  name: string;
  createdAt: Date;
  sharesFavorites: boolean;
  /** Which they want everyone to see. */
  publicEmail: string | null;
  links: { id: number; label: string; url: string }[];
};

const text = `
SELECT u.id, u.username, u.name, u.created_at AS "createdAt", coalesce(p.share_favorites, false) AS "sharesFavorites",
  p.public_email AS "publicEmail",
  p.github_account AS "githubAccount", p.gitlab_account AS "gitlabAccount", p.bitbucket_account AS "bitbucketAccount",
  (SELECT coalesce(jsonb_agg(to_jsonb(l) ORDER BY l.position, l.id), '[]') FROM (
    SELECT id, label, url, position FROM profile_link WHERE user_id = u.id ORDER BY position, id LIMIT 50
  ) AS l) AS links
FROM "user" AS u LEFT JOIN profile AS p ON p.user_id = u.id
WHERE u.username = $1 AND u.is_active`;

/** Next hands on a part of an address as it was sent. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Somebody as others see them, by the name in an address; null when there is no such account, or none in use. */
export const findProfile = cache(async (segment: string) => {
  const username = decoded(segment);
  if (!USER_NAME.test(username)) return null;
  const { rows } = await pool().query<Row>({ name: "profile", text, values: [username] });
  const [row] = rows;
  if (!row) return null;
  dependsOn(tags.user(row.id));
  return { ...row, accounts: hostAccounts(row) };
});

export type Profile = NonNullable<Awaited<ReturnType<typeof findProfile>>>;
