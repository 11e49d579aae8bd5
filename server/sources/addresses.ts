import { catalogue } from "@/catalogue.config";
import type { Forge } from "@/lib/forges";
import {
  type AddressProblem,
  type ForgeHosts,
  readRepositoryAddress,
  type RepositoryAddress,
} from "@/lib/repository-address/read";
import { env } from "@/server/env";

/** Git hosts of a known kind beside the public ones: those of the configuration, and the operator's. */
const forgeHosts = (): ForgeHosts => ({
  ...catalogue.forgeHosts,
  ...Object.fromEntries(env().FORGE_HOSTS),
});

/** A repository by any of its addresses, with what is known here of its host; or why it is none. */
export const repositoryAt = (address: string): RepositoryAddress | AddressProblem =>
  readRepositoryAddress(address, forgeHosts());

/** The forge of a stored address; "" when it does not tell. */
export function forgeOfRepository(address: string): Forge | "" {
  const read = repositoryAt(address);
  return typeof read === "string" ? "" : read.forge;
}

/** Where APIs answer that have no address of their own under their site's. */
const usualApis: Readonly<Record<string, string>> = {
  "github.com": "https://api.github.com",
  "bitbucket.org": "https://api.bitbucket.org/2.0",
};

const apiPaths: Readonly<Record<Forge, string>> = {
  github: "/api/v3",
  gitlab: "/api/v4",
  bitbucket: "/rest/api",
  codeberg: "/api/v1",
};

/** Where the API of a git host answers, without a final slash. */
export function forgeApi(repositoryUrl: string, forge: Forge): string {
  const { host, origin } = new URL(repositoryUrl);
  return env().SOURCE_URLS.get(host) ?? usualApis[host] ?? `${origin}${apiPaths[forge]}`;
}

/** Where a host that is no git host answers, such as the package index, without a final slash. */
export const sourceAddress = (host: string): string => env().SOURCE_URLS.get(host) ?? `https://${host}`;

/** Where the API of a host of any kind answers. */
function apiOf(host: string): string {
  const forge = forgeOfRepository(`https://${host}/owner/name`);
  return forge === "" ? sourceAddress(host) : forgeApi(`https://${host}/`, forge);
}

/** Of an address that has been read: dots and letter case in it can no longer mean another place. */
const isUnder = (address: string, api: string) =>
  `${new URL(address).href}/`.startsWith(`${new URL(api).href.replace(/\/+$/, "")}/`);

/** The host that an address of an API belongs to, by the name of its site: `https://api.github.com/…` is github.com's. */
export function siteOf(address: string): string {
  const known = [...env().SOURCE_URLS, ...Object.entries(usualApis)];
  const [longest] = known
    .filter(([, api]) => isUnder(address, api))
    .sort(([, one], [, other]) => other.length - one.length);
  return longest?.[0] ?? new URL(address).host;
}

/** Credentials for an address, by the name of a header: those of its host, and only below the host's own API. */
export function credentialsFor(address: string): Record<string, string> {
  const host = siteOf(address);
  const token = env().SOURCE_TOKENS.get(host);
  if (token === undefined || !isUnder(address, apiOf(host))) return {};
  // A name with a password, as Bitbucket's app passwords have it.
  if (token.includes(":")) return { authorization: `Basic ${Buffer.from(token).toString("base64")}` };
  return { authorization: `Bearer ${token}` };
}

export type SourceLimits = { intervalMs: number; perMinute: number; reserve: number };

/** How much a host may be asked. Its name is that of its site ("github.com"), also where its API answers elsewhere. */
export function limitsOf(host: string): SourceLimits {
  const limits: Readonly<Record<string, SourceLimits>> = catalogue.sourceLimits;
  const usual = (Object.hasOwn(limits, host) ? limits[host] : undefined) ?? catalogue.sourceLimits.usual;
  const perMinute = env().SOURCE_LIMITS.get(host);
  return perMinute === undefined
    ? usual
    : { ...usual, perMinute, intervalMs: Math.floor(60_000 / perMinute / 2) };
}
