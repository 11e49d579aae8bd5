import { literally } from "@/lib/like-pattern";
import type { StaffListParams } from "@/lib/staff-list-params";
import { type Paged, readPaged } from "@/server/admin/paged";
import { pool } from "@/server/db";
import { type UserListState } from "@/server/users/list-choices";
import type { Role } from "@/prisma/generated/enums";
import { versionOf } from "@/server/changes/version";
import { userSnapshot } from "@/server/users/snapshot";

export type UserRow = {
  id: number;
  username: string;
  name: string;
  email: string | null;
  emailVerified: boolean;
  role: Role;
  isActive: boolean;
  isImported: boolean;
  mayEditPackages: boolean;
  mayEditGrids: boolean;
  createdAt: Date;
  lastLoginAt: Date | null;
};

const columns = `id, username, name, email, email_verified AS "emailVerified", role, is_active AS "isActive",
  is_imported AS "isImported", may_edit_packages AS "mayEditPackages", may_edit_grids AS "mayEditGrids",
  created_at AS "createdAt", last_login_at AS "lastLoginAt"`;

const conditions: Record<UserListState, string> = {
  all: "true",
  staff: "role <> 'member'",
  editors: "may_edit_packages OR may_edit_grids",
  unclaimed: "is_imported AND NOT email_verified",
  closed: "NOT is_active",
};

const orders = {
  newest: `"createdAt" DESC, id DESC`,
  name: "lower(username), id",
  login: `"lastLoginAt" DESC NULLS LAST, id`,
} as const;

/** One page of the accounts. There are thousands at most: they are read through. */
export const listUsers = ({
  text,
  state,
  sort,
  page,
}: StaffListParams<UserListState, keyof typeof orders>): Promise<Paged<UserRow>> =>
  readPaged(
    {
      sql: `SELECT ${columns} FROM "user"
     WHERE (${conditions[state]}) AND (username ILIKE $1 OR name ILIKE $1 OR email ILIKE $1)`,
      order: orders[sort],
    },
    [`%${literally(text)}%`],
    page,
  );

export type UserPage = UserRow & { version: string; sessions: number; changes: number; providers: string[] };

/** Null where there is none. */
export async function findUser(id: number): Promise<UserPage | null> {
  const { rows } = await pool().query<Omit<UserPage, "version">>(
    `SELECT ${columns},
       (SELECT count(*)::int FROM session WHERE user_id = $1 AND expires_at > now()) AS sessions,
       (SELECT count(*)::int FROM revision WHERE actor_id = $1) AS changes,
       ARRAY(SELECT provider_id FROM account WHERE user_id = $1 ORDER BY provider_id)::text[] AS providers
     FROM "user" WHERE id = $1`,
    [id],
  );
  const [user] = rows;
  return user ? { ...user, version: versionOf(userSnapshot(user)) } : null;
}
