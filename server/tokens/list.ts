import { db } from "@/server/db";

/** A token as its owner sees it. */
export type TokenRow = {
  id: number;
  name: string;
  start: string;
  mayWrite: boolean;
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  isExpired: boolean;
};

/** The tokens of a person that are not revoked, newest first; makeToken bounds how many. */
export const listTokens = (userId: number): Promise<TokenRow[]> => db().$queryRaw<TokenRow[]>`
  SELECT id, name, start, may_write AS "mayWrite", created_at AS "createdAt", last_used_at AS "lastUsedAt",
    expires_at AS "expiresAt", coalesce(expires_at <= now(), false) AS "isExpired"
  FROM api_token WHERE user_id = ${userId} AND revoked_at IS NULL ORDER BY id DESC`;
