import type { z } from "zod";
import type { RepositoryAddress } from "@/lib/repository-address/read";
import type { RepositoryQuestion } from "./forge";

/**
 * The page of a repository that its forge calls `path` (owner and name). It is built from the address that was asked for:
 * no answer leads to another host. Another case is no other name, and the address stays as people wrote it.
 */
export function addressNow({ url }: RepositoryAddress, path: string): string {
  const now = new URL(url);
  now.pathname = `/${path}`;
  return now.href.toLowerCase() === url.toLowerCase() ? url : now.href;
}

/** What tells later whether something remembered is of a repository: how it was asked for, and how it is called now. */
export const keysOf = (repository: RepositoryAddress, path: string): string[] => [
  ...new Set([repository.key, `${new URL(repository.url).host}/${path}`.toLowerCase()]),
];

/** What was remembered of this very repository, if it still has the shape in which it is remembered now. */
export function recall<Memory extends { keys: string[] }>(
  schema: z.ZodType<Memory>,
  { memory, repository }: Pick<RepositoryQuestion, "memory" | "repository">,
): Memory | null {
  const known = schema.safeParse(memory).data;
  return known?.keys.includes(repository.key) ? known : null;
}
