import { Refusal } from "@/server/front-door/refusal";

/** Verdicts that are remembered, so that a hot request costs one look-up. */
const MAX_REMEMBERED = 1_000;
/** The longest name of the DNS, and a port: answers are kept by host, so a host may not be of any length. */
const MAX_HOST_LENGTH = 260;
const MAX_PORT = 65_535;

const wellFormed = /^(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)\.?(?::(\d{1,5}))?$/i;
const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The name in `name:port`, in lower case, or undefined when it is no host. */
function hostName(host: string): string | undefined {
  if (host.length > MAX_HOST_LENGTH) return undefined;
  const [, name, port = "0"] = wellFormed.exec(host) ?? [];
  return Number(port) > MAX_PORT ? undefined : name?.toLowerCase();
}

function configuredName(host: string): string {
  const name = hostName(host);
  if (name !== undefined) return name;
  throw new Error(
    `SITE_URL or ALLOWED_HOSTS: "${host}" is no host name. Write example.org or example.org:8080, separated by commas.`,
  );
}

/**
 * Checks the Host of a request: links in answers are made of it. Any port of an allowed name will do, since ports are
 * often mapped. Throws a refusal that names the variable to set.
 * What is configured has to be host names itself.
 */
export function allowedHosts(siteUrl: string | undefined, furtherHosts: readonly string[]) {
  const configured = siteUrl ? [new URL(siteUrl).host, ...furtherHosts] : furtherHosts;
  const allowed = new Set(configured.map(configuredName));
  const good = new Set<string>();

  return function checkHost(host: string | undefined): string {
    if (host !== undefined && good.has(host)) return host;
    const name = host === undefined ? undefined : hostName(host);
    if (host === undefined || name === undefined) {
      throw new Refusal(400, "The Host header is missing or is no host name.");
    }
    if (!loopback.test(name) && !allowed.has(name)) {
      throw new Refusal(
        400,
        "This host name is not served here. Its administrator can add it to ALLOWED_HOSTS.",
      );
    }
    if (good.size < MAX_REMEMBERED) good.add(host);
    return host;
  };
}
