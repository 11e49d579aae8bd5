import { type ForgeHosts, readRepositoryAddress } from "@/lib/repository-address/read";

/** The forge of a stored address; "" when it does not tell. */
export function forgeOfRepository(repositoryUrl: string, hosts: ForgeHosts): string {
  const read = readRepositoryAddress(repositoryUrl, hosts);
  return typeof read === "string" ? "" : read.forge;
}
