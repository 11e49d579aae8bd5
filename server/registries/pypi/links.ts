import { externalUrl } from "@/lib/external-url";
import { repositoryAt } from "@/server/sources/addresses";
import type { PypiInfo } from "./answer";

/**
 * Labels that mean the same everywhere, the most telling first
 * (https://packaging.python.org/en/latest/specifications/well-known-project-urls/, and the forges by their names).
 */
const DOCUMENTATION = ["documentation", "docs"] as const;
const REPOSITORY = [
  "source",
  "repository",
  "sourcecode",
  "github",
  "gitlab",
  "bitbucket",
  "codeberg",
  "code",
  "homepage",
] as const;
const HOMEPAGE = "homepage";

/** Hosts of documentation and nothing else. */
const DOCUMENTATION_HOST = /\.(readthedocs\.io|readthedocs-hosted\.com|rtfd\.io|readthedocs\.org)$/;

/** As that specification compares labels: without punctuation, white space and case. */
const normalLabel = (label: string) => label.replace(/[!-/:-@[-`{-~\s]/g, "").toLowerCase();

/** Addresses as they are written, by their labels; of a label that comes twice, the first. */
function addressesOf({ project_urls: links, home_page: homePage }: PypiInfo): Map<string, string> {
  const byLabel = new Map<string, string>();
  for (const [label, address] of [...Object.entries(links ?? {}), [HOMEPAGE, homePage ?? ""]] as const) {
    const normal = normalLabel(label);
    if (externalUrl(address) && !byLabel.has(normal)) byLabel.set(normal, address.trim());
  }
  return byLabel;
}

/** The page of a repository on a git host that we know; other addresses may be anything. */
function knownRepository(address: string): string | null {
  const read = repositoryAt(address);
  return typeof read === "string" || read.forge === "" ? null : read.url;
}

const isDocumentation = (address: string) => DOCUMENTATION_HOST.test(new URL(address).hostname);

/** Where the project says that its documentation and its repository are. A home page is either only if its host says so. */
export function readLinks(info: PypiInfo): {
  documentationUrl: string | null;
  repositoryUrl: string | null;
} {
  const byLabel = addressesOf(info);
  const homePage = byLabel.get(HOMEPAGE);
  const labelled = DOCUMENTATION.map((label) => byLabel.get(label)).find(Boolean);
  const repositories = REPOSITORY.map((label) => knownRepository(byLabel.get(label) ?? ""));
  return {
    documentationUrl: labelled ?? (homePage && isDocumentation(homePage) ? homePage : null),
    repositoryUrl: repositories.find(Boolean) ?? null,
  };
}
