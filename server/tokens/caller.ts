import type { Role } from "@/prisma/generated/enums";
import { editingOf } from "@/server/accounts/editing";
import type { Actor } from "@/server/accounts/policy";
import { pool } from "@/server/db";
import { CatalogueError } from "@/server/errors";
import { digestOf } from "@/server/tokens/secret";

/** Whoever a token stands for, and whether it lets them write. */
export type Caller = Actor & { mayWrite: boolean };

type Row = {
  id: number;
  role: Role;
  may_edit_packages: boolean;
  may_edit_grids: boolean;
  may_write: boolean;
};

/** By the unique index on digest. That it was used is written down once a minute, however often it is. */
const findCallerSql = {
  name: "caller_of_token",
  text: `
    WITH found AS (
      SELECT token.id AS token_id, token.may_write, u.id, u.role, u.may_edit_packages, u.may_edit_grids
      FROM api_token token JOIN "user" u ON u.id = token.user_id
      WHERE token.digest = $1 AND token.revoked_at IS NULL AND u.is_active
        AND (token.expires_at IS NULL OR token.expires_at > clock_timestamp())
    ), used AS (
      UPDATE api_token SET last_used_at = clock_timestamp() FROM found
      WHERE api_token.id = found.token_id
        AND (api_token.last_used_at IS NULL OR api_token.last_used_at < clock_timestamp() - interval '1 minute')
    )
    SELECT id, role, may_edit_packages, may_edit_grids, may_write FROM found`,
};

/** Any other scheme says nothing to us, as if the header were not there. */
const bearer = /^bearer(?: +(.*))?$/is;

/** An unknown, revoked or expired token, or one of an account that is closed: which of them is not said. */
const badToken = () => new CatalogueError("unauthenticated", "Invalid token.");

/** What a 401 asks for. */
export const CHALLENGE = { "www-authenticate": "Bearer" };

/**
 * Who asks, by the token that the request carries; null where it carries none. One statement, the same for good tokens
 * and bad ones. Throws `unauthenticated` for a token that is not good.
 */
export async function readCaller(headers: Headers): Promise<Caller | null> {
  const sent = bearer.exec(headers.get("authorization") ?? "");
  if (!sent) return null;
  const digest = digestOf((sent[1] ?? "").trim());
  const { rows } = await pool().query<Row>({ ...findCallerSql, values: [digest] });
  const [row] = rows;
  if (!row) throw badToken();
  const { id, role, may_edit_packages: mayEditPackages, may_edit_grids: mayEditGrids } = row;
  return { id, role, ...editingOf({ role, mayEditPackages, mayEditGrids }), mayWrite: row.may_write };
}
