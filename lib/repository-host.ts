import { externalUrl } from "./external-url";
import { type Forge, forgeOf } from "./forges";

/** A git host on which a repository lies, as far as its pages need to be linked. */
export type RepositoryHost = {
  name: string;
  /** Page of a person or bot on that host; null when the name cannot be an account there. */
  profileUrl: (name: string) => string | null;
};

type Kind = { name: string; profilePath: (account: string) => string };

const APP_SUFFIX = "[bot]";

const kinds: Record<Forge, Kind> = {
  github: {
    name: "GitHub",
    // A GitHub app shows up as "name[bot]", and its page is the app's.
    profilePath: (account) =>
      account.endsWith(APP_SUFFIX) ? `apps/${account.slice(0, -APP_SUFFIX.length)}` : account,
  },
  gitlab: { name: "GitLab", profilePath: encodeURIComponent },
  bitbucket: { name: "Bitbucket", profilePath: (account) => `${encodeURIComponent(account)}/` },
  codeberg: { name: "Codeberg", profilePath: encodeURIComponent },
};

const isForge = (text: string): text is Forge => Object.hasOwn(kinds, text);

/** "GitHub" for "github"; null for what is no known forge. */
export const forgeName = (forge: string): string | null => (isForge(forge) ? kinds[forge].name : null);

/** Names with spaces or other letters are people's full names, which some hosts report instead of accounts. */
const ACCOUNT = /^[a-z0-9_][a-z0-9_.-]*(\[bot\])?$/i;

/**
 * The host of a repository by its address, or by its forge for a self-hosted one. Null when neither is known:
 * then nobody's page is guessed.
 */
export function findRepositoryHost(repositoryUrl: string, forge: string): RepositoryHost | null {
  const href = externalUrl(repositoryUrl);
  if (!href) return null;
  const known = forgeOf(href) || forge;
  if (!isForge(known)) return null;
  const kind = kinds[known];
  const origin = `https://${new URL(href).host.replace(/^www\./, "")}`;
  return {
    name: kind.name,
    profileUrl: (name) => (ACCOUNT.test(name) ? `${origin}/${kind.profilePath(name)}` : null),
  };
}
