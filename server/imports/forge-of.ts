const forgeByHost: Readonly<Record<string, string>> = {
  "github.com": "github",
  "gitlab.com": "gitlab",
  "bitbucket.org": "bitbucket",
  "codeberg.org": "codeberg",
};

/** The forge that a repository's address belongs to; "" when it is not a known one. */
export function forgeOf(repositoryUrl: string): string {
  if (!URL.canParse(repositoryUrl)) return "";
  return forgeByHost[new URL(repositoryUrl).hostname.replace(/^www\./, "")] ?? "";
}
