import { type Forge } from "@/lib/forges";

/** Somebody's account on a git host. */
export type HostAccount = { forge: Forge; host: string; account: string; url: string };

export type HostAccounts = {
  githubAccount: string | null;
  gitlabAccount: string | null;
  bitbucketAccount: string | null;
};

const hosts = [
  { forge: "github", host: "GitHub", origin: "https://github.com", field: "githubAccount" },
  { forge: "gitlab", host: "GitLab", origin: "https://gitlab.com", field: "gitlabAccount" },
  { forge: "bitbucket", host: "Bitbucket", origin: "https://bitbucket.org", field: "bitbucketAccount" },
] as const;

/** The accounts that a profile names, with their pages. */
export function hostAccounts(profile: HostAccounts): HostAccount[] {
  return hosts.flatMap(({ forge, host, origin, field }) => {
    const account = profile[field]?.trim();
    return account ? [{ forge, host, account, url: `${origin}/${encodeURIComponent(account)}` }] : [];
  });
}

const ACCOUNT = /^[a-z\d][\w.-]{0,99}$/i;

/** An account on a host, of whatever people paste ("ann", "@ann", "https://github.com/ann/"); null for what is none. */
export function hostAccountOf(text: string, host: string): string | null {
  const address = new RegExp(`^(?:https?://)?(?:www\\.)?${host.replaceAll(".", "\\.")}/`, "i");
  const name = text.replace(address, "").replace(/^@/, "").replace(/\/+$/, "");
  return name === "" || ACCOUNT.test(name) ? name : null;
}
