import { catalogue } from "@/catalogue.config";
import type { Forge } from "@/lib/forges";
import type { ForgeHosts } from "@/lib/repository-address/read";
import { env } from "@/server/env";

/** Git hosts of a known kind beside the public ones: those of the configuration, and the operator's. */
export const forgeHosts = (): ForgeHosts => ({
  ...catalogue.forgeHosts,
  ...Object.fromEntries(env().FORGE_HOSTS),
});

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

export type SourceLimits = { intervalMs: number; perMinute: number; reserve: number };

/** How much a host may be asked. Its name is that of its site ("github.com"), also where its API answers elsewhere. */
export function limitsOf(host: string): SourceLimits {
  const limits: Readonly<Record<string, SourceLimits>> = catalogue.sourceLimits;
  const usual = (Object.hasOwn(limits, host) && limits[host]) || catalogue.sourceLimits.usual;
  const perMinute = env().SOURCE_LIMITS.get(host);
  return perMinute === undefined
    ? usual
    : { ...usual, perMinute, intervalMs: Math.floor(60_000 / perMinute / 2) };
}
