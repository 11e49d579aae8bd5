import { catalogue } from "@/catalogue.config";
import type { Check } from "./check";
import { duplicates } from "./duplicates";
import { comparableAddress, comparableProject } from "./comparable";

const { registry } = catalogue;

const ours = comparableAddress("p.repository_url");

/** An entry, and what one of its sources last said: not of an address that somebody has corrected since. */
const withSource = (...kinds: string[]) =>
  `package_source AS s JOIN package AS p ON p.id = s.package_id AND s.kind IN (${kinds.map((kind) => `'${kind}'`).join(", ")})
    AND CASE WHEN s.kind = 'forge' THEN ${comparableAddress("s.origin")} = ${ours}
      ELSE ${comparableProject("s.origin")} = ${comparableProject("btrim(p.registry_url)")} END`;

const stated = comparableAddress("s.stated_repository");

/** Every question, in the order of the overview: what is lost comes first, what is only poor last. */
export const checks: readonly Check[] = [
  {
    name: "gone",
    title: "Repository gone",
    sentence:
      "The host has said for more than a week that there is no such repository. It may have been deleted, made private, or" +
      " moved without a word: find where it is now, or say that the package is deprecated.",
    from: withSource("forge"),
    where: "s.missing_count >= 3 AND s.missing_since < now() - interval '7 days'",
    note: "p.repository_url",
    since: "s.missing_since",
  },
  {
    name: "not-in-index",
    title: `Not in ${registry.name}`,
    sentence:
      `${registry.name} says that there is no such project. The link stays until somebody decides: correct the name, or clear` +
      " it where the package was never published.",
    from: withSource("registry"),
    where: "s.missing_since IS NOT NULL",
    note: "p.registry_url",
    since: "s.missing_since",
  },
  {
    name: "mismatch",
    title: `${registry.name} names another repository`,
    sentence:
      `The project's page in ${registry.name} leads to another repository than the entry. One of them may be a fork, or an` +
      " old place: look which is the living one.",
    from: withSource("registry"),
    where: `p.repository_url <> '' AND s.stated_repository <> '' AND NOT starts_with(${stated} || '/', ${ours} || '/')
      AND NOT starts_with(${ours} || '/', ${stated} || '/')`,
    note: "s.stated_repository",
    since: "s.fetched_at",
  },
  duplicates,
  {
    name: "failing",
    title: "Cannot be fetched",
    sentence:
      "One of the sources has not answered, or not as it should, three times or more in turn. It is asked again by itself; the" +
      " address may be wrong, or nobody may see the repository.",
    from: withSource("forge", "registry", "downloads"),
    where: "s.failures >= 3 AND s.missing_since IS NULL",
    note: "coalesce(s.last_error, '')",
    since: "s.fetched_at",
  },
  {
    name: "stale",
    title: "Not fetched for a month",
    sentence:
      "Facts are fetched every day, so something stands in the way: nothing is known that could be asked, or the host is" +
      " always busy.",
    isPoor: true,
    from: "package AS p",
    where: "p.last_fetched_at IS NULL OR p.last_fetched_at < now() - interval '30 days'",
    since: "p.last_fetched_at",
  },
  {
    name: "unknown-host",
    title: "Repository at an unknown host",
    sentence:
      "Nothing can be fetched from there, as nobody said what kind of host it is: correct the address, or have the host named" +
      " in FORGE_HOSTS.",
    from: "package AS p",
    where: "p.repository_url <> '' AND p.forge = ''",
    note: "p.repository_url",
  },
  {
    name: "dead-links",
    title: "Dead links",
    sentence:
      "An address that the entry shows has not answered for more than a week: correct it, or clear it. Sites that use a package" +
      " are among them.",
    from: "link_check AS l JOIN package AS p ON p.id = l.package_id",
    where: "l.failures >= 3 AND l.broken_since < now() - interval '7 days'",
    note: "l.address || coalesce(' – ' || l.last_error, ' – ' || l.status, '')",
    since: "l.broken_since",
    site: "substring(l.place FROM '^site:([0-9]{1,9})$')::int",
  },
  {
    name: "undocumented",
    title: "No documentation",
    sentence: "Neither people nor sources name any documentation. Where there is some, it takes one link.",
    isPoor: true,
    from: "package AS p",
    where: "coalesce(p.documentation_url, '') = ''",
    note: "CASE WHEN p.documentation_url IS NULL THEN 'nobody said' ELSE 'said to have none' END",
  },
];
