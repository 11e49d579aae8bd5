import { type Forge, forgeOf } from "@/lib/forges";
import { isPublicHost } from "@/lib/public-host";
import { repositoryPath } from "./repository-path";
import { type Spelling, spellingOf } from "./spelling";

/** A repository by any of the addresses that people paste for it. */
export type RepositoryAddress = {
  /** The one form that it is kept in: its page, without a final slash, `.git` or `www.`. */
  url: string;
  /** "" where the host does not tell. */
  forge: Forge | "";
  /** Everything before the name; "" on hosts that know no owners. Groups of GitLab have slashes between them. */
  owner: string;
  name: string;
  /** The same for all addresses of one repository, whatever their case. */
  key: string;
};

/** Why a text is no address of a repository. */
export type AddressProblem = "not an address" | "scheme" | "credentials" | "private host" | "no repository";

/** Hosts of one forge each, beside the public ones: `{"git.example.org": "gitlab"}`. */
export type ForgeHosts = Readonly<Record<string, Forge>>;

/** The same repository at another address of its forge. */
const otherHosts: ReadonlyMap<string, { host: string; skip: number }> = new Map([
  ["raw.githubusercontent.com", { host: "github.com", skip: 0 }],
  ["api.github.com", { host: "github.com", skip: 1 }],
  ["ssh.github.com", { host: "github.com", skip: 0 }],
  ["altssh.gitlab.com", { host: "gitlab.com", skip: 0 }],
  ["altssh.bitbucket.org", { host: "bitbucket.org", skip: 0 }],
]);

/** What is left of an address once its spelling no longer matters. */
function placeOf({ url, isWeb }: Spelling) {
  const host = url.hostname.replace(/^www\./, "").replace(/\.$/, "");
  const { host: usual, skip } = otherHosts.get(host) ?? { host, skip: 0 };
  const segments = url.pathname.split("/").filter(Boolean).slice(skip);
  // The port of ssh says nothing of the one that pages are at.
  return { host: usual, port: isWeb ? url.port : "", segments };
}

/** Reads what somebody typed or pasted. Pure: whether there is such a repository is not asked. */
export function readRepositoryAddress(
  text: string,
  forgeHosts: ForgeHosts = {},
): RepositoryAddress | AddressProblem {
  const spelling = spellingOf(text);
  if (typeof spelling === "string") return spelling;
  const { host, port, segments } = placeOf(spelling);
  if (!isPublicHost(host)) return "private host";
  const known = forgeOf(`https://${host}/`);
  const forge = known || (Object.hasOwn(forgeHosts, host) ? (forgeHosts[host] ?? "") : "");
  const path = repositoryPath(segments, forge, spelling.hasRef);
  const name = path?.at(-1);
  if (!path || !name) return "no repository";
  const scheme = known || !spelling.isPlain ? "https" : "http";
  const authority = port && !known ? `${host}:${port}` : host;
  return {
    url: `${scheme}://${authority}/${path.join("/")}`,
    forge,
    owner: path.slice(0, -1).join("/"),
    name,
    key: `${authority}/${path.join("/")}`.toLowerCase(),
  };
}
