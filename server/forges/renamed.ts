import type { RepositoryAddress } from "@/lib/repository-address/read";

/**
 * The page of a repository that its forge calls `path` (owner and name). It is built from the address that was asked for:
 * no answer leads to another host. Another case is no other name, and the address stays as people wrote it.
 */
export function addressNow({ url }: RepositoryAddress, path: string): string {
  const now = new URL(`/${path}`, url).href;
  return now.toLowerCase() === url.toLowerCase() ? url : now;
}

/** What tells later whether something remembered is of a repository: how it was asked for, and how it is called now. */
export const keysOf = (repository: RepositoryAddress, path: string): string[] => [
  ...new Set([repository.key, `${new URL(repository.url).host}/${path}`.toLowerCase()]),
];
