import type { AddressProblem, RepositoryAddress } from "@/lib/repository-address/read";
import { repositoryAt } from "@/server/sources/addresses";

const problemWords: Record<AddressProblem, string> = {
  "not an address": "This is not an address. It looks like https://github.com/owner/name.",
  scheme: "An address of a repository begins with https, http, ssh or git.",
  credentials: "Take the name and password out of the address: everybody would see them.",
  "private host": "This host is not on the public internet.",
  "no repository": "This is an address, but not one of a repository: owner and name are missing.",
};

/** What is typed for a repository, or what to tell whoever typed it. */
export function readRepository(text: string): RepositoryAddress | string {
  const read = repositoryAt(text);
  return typeof read === "string" ? problemWords[read] : read;
}
