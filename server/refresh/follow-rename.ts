import type { ClientBase } from "pg";
import { repositoryAt } from "@/server/sources/addresses";

const keyOf = (address: string) => {
  const read = repositoryAt(address);
  return typeof read === "string" ? null : read.key;
};

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : null);

/**
 * The address that a repository has moved to, on the same host; null where it is the one that is known. Another spelling of
 * the same address is no move: what is stored stays as people wrote it.
 */
export function movedTo(stored: string, said: string | undefined): string | null {
  if (said === undefined || said.length > 2_000) return null;
  const key = keyOf(said);
  const isSame = key === null || key === keyOf(stored);
  return isSame || hostOf(said) !== hostOf(stored) ? null : said;
}

/** Writes into the package's history that its repository has moved. */
export async function recordMove(client: ClientBase, id: number, from: string, to: string): Promise<void> {
  await client.query(
    `INSERT INTO revision (subject_kind, subject_id, package_id, action, actor_label, reason, before, after)
     VALUES ('package', $1, $1, 'update', 'refresh', 'The repository has moved.',
       jsonb_build_object('repositoryUrl', $2::text), jsonb_build_object('repositoryUrl', $3::text))`,
    [id, from, to],
  );
}
