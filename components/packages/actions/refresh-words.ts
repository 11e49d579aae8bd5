import { catalogue } from "@/catalogue.config";
import type { RefreshProgress } from "@/server/refresh/answer-state";

const registry = catalogue.registry.name;

type Finished = Pick<RefreshProgress, "outcome" | "changed" | "lastError">;

/** What people call the columns that a refresh changes; of others nothing is said. */
const factNames: Readonly<Record<string, string>> = {
  stars: "stars",
  forks: "forks",
  commit_count: "commits",
  last_commit_at: "commits",
  commits_per_week: "commits",
  participants: "participants",
  registry_version: "latest version",
  latest_release_id: "latest version",
  downloads_per_month: "downloads",
  licence: "licence",
  licences: "licence",
  classifiers: "what it runs on",
  requires_runtime: "what it runs on",
  supports_runtime: "what it runs on",
  description: "description",
  documentation_url: "documentation",
  repository_url: "address of the repository",
  registry_url: `page on ${registry}`,
  archived_at: "whether it is archived",
};

const names = (columns: readonly string[]) => [
  ...new Set(
    columns.flatMap((column) => (Object.hasOwn(factNames, column) ? (factNames[column] ?? []) : [])),
  ),
];

const listed = new Intl.ListFormat("en-GB");

function outcome({ outcome: how, changed, lastError }: Finished): string {
  const because = lastError ? ` ${lastError}` : "";
  if (how === "failed") return `Nothing could be fetched.${because}`;
  const isNew = names(changed);
  const what = isNew.length > 0 ? `Fetched. New: ${listed.format(isNew)}.` : "Fetched. Nothing has changed.";
  return lastError ? `${what} Not all of it could be read:${because}` : what;
}

/** How fetching a package's facts goes; part of `words`, and loaded by the page's script. */
export const refresh = {
  button: "Refresh",
  about: `Fetch its figures again from its repository and from ${registry}`,
  waiting: "Waiting for its turn …",
  steps: {
    forge: "Asking its repository’s host …",
    registry: `Asking ${registry} …`,
    downloads: "Asking how often it was downloaded …",
    import: "Reading …",
  },
  running: "Being fetched …",
  outcome,
  show: "Show the page as it is now",
  /** Others are before it, or nobody is at work. */
  later: "It still waits for its turn. Look again later.",
  lost: "How far it is could not be read. Load the page again in a moment.",
  failed: "That could not be sent. Try again.",
} as const;
