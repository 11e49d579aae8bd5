import type { RepositoryFacts } from "@/server/forges/forge";
import type { RegistryFacts } from "@/server/registries/registry";
import type { Answers } from "./ask-sources";

/** Columns of `package` as sources say them, as JSON has them; what is missing stays as it is. */
export type FetchedColumns = Record<string, unknown>;

/** What the sources said before, also of facts that a person has overridden. */
export type SaidBefore = { documentation_url: string | null; archived_at: string | null };

const LONGEST_ADDRESS = 2_000;
const LONGEST_WORD = 200;
const HIGHEST = 2_147_483_647;

/** Text that the database holds: PostgreSQL knows no NUL, and JSON no half of a pair. */
const storable = (text: string) => text.replaceAll("\0", "").toWellFormed();

const cut = (text: string, length: number) => [...storable(text)].slice(0, length).join("");

/** A version or a range would mean another thing if it were cut. */
const whole = (text: string | null): string | null | undefined =>
  text === null || text.length <= LONGEST_WORD ? text && storable(text) : undefined;

const count = (number: number | undefined) =>
  number !== undefined && Number.isInteger(number) && number >= 0 && number <= HIGHEST ? number : undefined;

const address = (text: string | null | undefined) =>
  text && text.length <= LONGEST_ADDRESS && URL.canParse(text) && /^https?:/.test(text)
    ? storable(text)
    : undefined;

/** Commas separate participants where they are stored. */
const joined = (names: readonly string[]) =>
  names.map((name) => storable(name).replaceAll(",", " ")).join(",");

/** Some commits bear dates of another world. */
function instant(text: string | null | undefined, now: Date): string | null | undefined {
  if (text === null || text === undefined) return text;
  const ms = Date.parse(text);
  return ms >= 0 && ms <= now.getTime() + 86_400_000 ? text : undefined;
}

function ofForge(facts: Partial<RepositoryFacts>, said: SaidBefore, at: string, now: Date): FetchedColumns {
  const { description, isArchived, commits, participants, participantsComplete } = facts;
  return {
    description: description === undefined ? undefined : storable(description),
    repository_url: address(facts.address),
    stars: count(facts.stars),
    forks: count(facts.forks),
    commit_count: count(facts.commitCount),
    last_commit_at: instant(facts.lastCommitAt, now),
    archived_at: isArchived === undefined ? undefined : isArchived ? (said.archived_at ?? at) : null,
    commits_per_week: commits?.perWeek,
    commits_last_week: commits?.lastWeek,
    participants: participants && joined(participants),
    participants_complete: participantsComplete,
  };
}

function ofRegistry(facts: RegistryFacts): FetchedColumns {
  return {
    registry_version: whole(facts.latestVersion),
    classifiers: facts.classifiers.map(storable),
    licence: facts.licence === null ? undefined : cut(facts.licence, LONGEST_WORD),
    licences: facts.licences.map(storable),
    requires_runtime: whole(facts.requiresRuntime),
    supports_runtime: facts.supportsRuntime,
  };
}

/** The index's link, or the forge's once the index has been heard; only where nobody ever said one. */
function documentation(answers: Answers, said: SaidBefore): string | undefined {
  if (said.documentation_url !== null) return undefined;
  const { forge, registry } = answers;
  if (registry && "error" in registry) return undefined;
  const ofIndex = address(registry?.answer.facts?.documentationUrl);
  return ofIndex ?? (forge && "answer" in forge ? address(forge.answer.facts.homepage) : undefined);
}

/** The index's licence; the forge's where the index states none, or there is none. */
function forgeLicence({ forge, registry }: Answers): FetchedColumns {
  const stated = forge && "answer" in forge ? forge.answer.facts.licence : null;
  if (!stated) return {};
  const licence = cut(stated, LONGEST_WORD);
  if (!registry) return { licence, licences: [licence] };
  return "answer" in registry && registry.answer.facts?.licence === null ? { licence } : {};
}

/** What the answers come to. `at`: when they were fetched, as PostgreSQL writes it in JSON. */
export function fetchedColumns(answers: Answers, said: SaidBefore, at: string, now: Date): FetchedColumns {
  const { forge, registry, downloads } = answers;
  const project = registry && "answer" in registry ? registry.answer.facts : null;
  const columns: FetchedColumns = {
    ...(!forge && project && { description: storable(project.summary) }),
    ...(forge && "answer" in forge && ofForge(forge.answer.facts, said, at, now)),
    ...(project && ofRegistry(project)),
    ...forgeLicence(answers),
    downloads_per_month: downloads && "answer" in downloads ? count(downloads.answer) : undefined,
    documentation_url: documentation(answers, said),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
