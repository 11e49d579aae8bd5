import type { Check } from "./check";
import { comparableAddress, comparableProject, comparableTitle } from "./comparable";

/** How like each other two descriptions are of which one may be a copy: 1 for the same. */
const ALIKE = 0.5;

/** What more packages than this share makes none of them a duplicate. */
const MANY = 50;

/** One row for each package and what it might share with another: an empty text is shared with none. */
const traits = `
  SELECT id, kind, value FROM package, LATERAL (VALUES
    ('repository', ${comparableAddress("repository_url")}),
    ('project', ${comparableProject("registry_url")}),
    ('title', regexp_replace(lower(title), '[^[:alnum:]]+', '', 'g')),
    ('name', ${comparableTitle("title")})
  ) AS trait (kind, value)
  WHERE deleted_at IS NULL AND value <> ''`;

const shared = `
  SELECT kind, array_agg(id) AS ids FROM (${traits}) AS traits
  GROUP BY kind, value HAVING count(*) BETWEEN 2 AND ${MANY}`;

/** Of everything that two packages share, what says most. */
const pairs = `
  SELECT DISTINCT ON (a.id, b.id) a.id, b.id AS other_id, kind
  FROM (${shared}) AS shared JOIN package AS a ON a.id = ANY (ids) JOIN package AS b ON b.id = ANY (ids) AND b.id <> a.id
  WHERE kind <> 'name' OR (a.description <> '' AND similarity(a.description, b.description) > ${ALIKE})
  ORDER BY a.id, b.id, array_position(ARRAY['repository', 'project', 'title', 'name'], kind)`;

export const duplicates: Check = {
  name: "duplicates",
  title: "Perhaps the same twice",
  sentence:
    "Two entries share a repository, a project in the index, or a title; or their names and descriptions are much alike. Some" +
    " are right as they are, such as two packages of one repository. Otherwise say in the one what replaces it, or delete it.",
  isSlow: true,
  from: `(${pairs}) AS pair
    JOIN package AS p ON p.id = pair.id JOIN package AS o ON o.id = pair.other_id`,
  where: "true",
  note: `CASE pair.kind WHEN 'repository' THEN 'the same repository' WHEN 'project' THEN 'the same project'
    WHEN 'title' THEN 'the same title' ELSE 'much alike' END`,
  other: "o",
};
