import { type Forge } from "@/lib/forges";

/** Rooms of a repository's pages: what follows its name in the address of one of them. */
const rooms = new Set(
  (
    "tree blob blame raw edit src issues pull pulls pull-requests merge_requests commit commits branches branch tags tag" +
    " releases release wiki wikis actions pipelines network graphs activity archive discussions projects security pulse" +
    " settings compare find labels milestones stargazers watchers forks downloads packages media log refs about browse"
  ).split(" "),
);

/** First segments of pages of a forge that are nobody's. */
const notOwners: Readonly<Partial<Record<Forge, ReadonlySet<string>>>> = {
  github: new Set(
    "orgs topics sponsors settings marketplace features collections explore apps users search".split(" "),
  ),
  gitlab: new Set(["explore", "groups", "users", "help", "dashboard", "search"]),
  bitbucket: new Set(["account", "dashboard", "product"]),
  codeberg: new Set(["explore", "user", "org", "api"]),
};

/** Where an owner's repositories stand side by side: a third segment is always a page of one of them. */
const isFlat = (forge: Forge | "") => forge !== "" && forge !== "gitlab";

/** Letters that names on hosts consist of; what else stands in an address was encoded. */
const NAME = /^[\w.~+-]+$/;

function cut(segments: readonly string[], forge: Forge | ""): readonly string[] {
  if (isFlat(forge)) return segments.slice(0, 2);
  const end = segments.findIndex((segment, at) => at >= 2 && (segment === "-" || rooms.has(segment)));
  return end === -1 ? segments : segments.slice(0, end);
}

const withoutEnding = (name: string, hasRef: boolean) =>
  (hasRef ? name.replace(/(?<=.)@.*$/, "") : name).replace(/\.git$/i, "");

/** Owner (or groups) and name of the repository that a path lies in; null where it lies in none. */
export function repositoryPath(
  segments: readonly string[],
  forge: Forge | "",
  hasRef: boolean,
): readonly string[] | null {
  const kept = cut(segments, forge);
  if (kept.length < (forge === "" ? 1 : 2)) return null;
  if (forge !== "" && notOwners[forge]?.has((kept[0] ?? "").toLowerCase())) return null;
  const path = [...kept.slice(0, -1), withoutEnding(kept.at(-1) ?? "", hasRef)];
  return path.every((segment) => NAME.test(segment)) ? path : null;
}
