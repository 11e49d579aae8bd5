import { readFile } from "node:fs/promises";
import type pg from "pg";
import { forgeOf, weekStart } from "@/lib/forges";

const demo = (name: string) => readFile(new URL(`./demo/${name}`, import.meta.url), "utf8");

type DemoPackage = {
  repo_url: string;
  last_fetched: string;
  participants: string[];
} & Record<string, unknown>;

/** What the demo's facts imply: the forge by the address, the last week of commits by the day of fetching. */
function withDerivedFacts(fact: DemoPackage) {
  const forge = forgeOf(fact.repo_url);
  return {
    ...fact,
    forge,
    commits_last_week: weekStart(new Date(fact.last_fetched), forge),
    participants: fact.participants.join(","),
  };
}

// Rows go in as JSON, so that PostgreSQL itself reads the timestamps, microseconds included.
const statements = {
  categories: `
    INSERT INTO category (id, title, slug, title_plural)
    SELECT id, title, slug, title_plural
    FROM jsonb_to_recordset($1::jsonb) AS c (id int, title text, slug text, title_plural text)`,
  grids: `
    INSERT INTO grid (id, title, slug)
    SELECT id, title, slug FROM jsonb_to_recordset($1::jsonb) AS g (id int, title text, slug text)`,
  packages: `
    INSERT INTO package (id, title, slug, category_id, description, repository_url, forge, registry_url,
      registry_version, documentation_url, stars, forks, last_commit_at, last_fetched_at, commits_per_week,
      commits_last_week, participants, participants_complete, created_at, modified_at)
    SELECT id, title, slug, category_id, description, repo_url, forge, pypi_url,
      pypi_version, documentation_url, repo_watchers, repo_forks, last_updated, last_fetched, commits_over_52,
      commits_last_week, participants, participants_complete, created, modified
    FROM jsonb_to_recordset($1::jsonb) AS p (id int, title text, slug text, category_id int, description text,
      repo_url text, forge text, pypi_url text, pypi_version text, documentation_url text, repo_watchers int,
      repo_forks int, last_updated timestamptz, last_fetched timestamptz, commits_over_52 int[],
      commits_last_week date, participants text, participants_complete boolean, created timestamptz,
      modified timestamptz)`,
  sources: `
    INSERT INTO package_source (package_id, kind, origin, fetched_at)
    SELECT id, 'import', 'demo catalogue', last_fetched
    FROM jsonb_to_recordset($1::jsonb) AS p (id int, last_fetched timestamptz)`,
  releases: `
    WITH added AS (
      INSERT INTO release (package_id, version, released_at, released_precision)
      SELECT id, pypi_version, (pypi_version_month || '-01')::date::timestamp AT TIME ZONE 'UTC', 'month'
      FROM jsonb_to_recordset($1::jsonb) AS p (id int, pypi_version text, pypi_version_month text)
      WHERE pypi_version IS NOT NULL
      RETURNING id, package_id
    )
    UPDATE package SET latest_release_id = added.id FROM added WHERE package.id = added.package_id`,
  memberships: `
    INSERT INTO grid_package (grid_id, package_id, position)
    SELECT grid.id::int, p.id, grid.position - 1
    FROM jsonb_to_recordset($1::jsonb) AS p (id int, grid_ids jsonb),
      jsonb_array_elements_text(p.grid_ids) WITH ORDINALITY AS grid (id, position)
    ORDER BY p.id, grid.position`,
  features: `
    INSERT INTO feature (grid_id, title, description, position)
    SELECT g.id, feature.value ->> 'title', feature.value ->> 'description', feature.position - 1
    FROM jsonb_to_recordset($1::jsonb) AS g (id int, features jsonb),
      jsonb_array_elements(g.features) WITH ORDINALITY AS feature (value, position)
    ORDER BY g.id, feature.position`,
  elements: `
    INSERT INTO element (grid_id, feature_id, grid_package_id, text)
    SELECT g.id, f.id, m.id, cell ->> 'text'
    FROM jsonb_to_recordset($1::jsonb) AS g (id int, features jsonb),
      jsonb_array_elements(g.features) AS fact,
      jsonb_array_elements(fact -> 'cells') AS cell, feature f, grid_package m
    WHERE f.grid_id = g.id AND f.title = fact ->> 'title'
      AND m.grid_id = g.id AND m.package_id = (cell ->> 'package_id')::int`,
  products: `
    WITH given AS (
      SELECT title, slug, cycles FROM jsonb_to_recordset($1::jsonb) AS p (title text, slug text, cycles jsonb)
    ), added AS (
      INSERT INTO product (title, slug) SELECT title, slug FROM given RETURNING id, slug
    )
    INSERT INTO product_cycle (product_id, cycle, released_on, support_ends_on, end_of_life_on, is_lts)
    SELECT added.id, c.cycle, c.released_on, c.support_ends_on, c.end_of_life_on, c.is_lts
    FROM given JOIN added USING (slug), jsonb_to_recordset(given.cycles)
      AS c (cycle text, released_on date, support_ends_on date, end_of_life_on date, is_lts boolean)`,
  posts: `
    INSERT INTO post (title, slug, content, published_at, created_at, modified_at)
    SELECT title, slug, content, published_at, published_at, published_at
    FROM jsonb_to_recordset($1::jsonb) AS p (title text, slug text, content text, published_at timestamptz)`,
  sequences: `
    SELECT setval('category_id_seq', (SELECT max(id) FROM category)),
      setval('grid_id_seq', (SELECT max(id) FROM grid)), setval('package_id_seq', (SELECT max(id) FROM package))`,
} as const;

/** Whether nothing was ever put into the catalogue. */
export async function isEmpty(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ empty: boolean }>(
    "SELECT NOT EXISTS (SELECT FROM package) AND NOT EXISTS (SELECT FROM grid) AND NOT EXISTS (SELECT FROM category) AS empty",
  );
  return rows[0]?.empty ?? false;
}

/** Loads the demo catalogue (73 real packages, their grids, features and cells) whole, or not at all. */
export async function loadDemo(pool: pg.Pool): Promise<void> {
  const packages = (await demo("packages.jsonl")).trim().split("\n");
  const facts = JSON.stringify(packages.map((line) => withDerivedFacts(JSON.parse(line) as DemoPackage)));
  const categories = await demo("categories.json");
  const grids = await demo("grids.json");
  const products = await demo("products.json");
  const posts = await demo("posts.json");
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query(statements.categories, [categories]);
    await client.query(statements.grids, [grids]);
    for (const step of ["packages", "sources", "releases", "memberships"] as const) {
      await client.query(statements[step], [facts]);
    }
    for (const step of ["features", "elements"] as const) await client.query(statements[step], [grids]);
    await client.query(statements.products, [products]);
    await client.query(statements.posts, [posts]);
    await client.query(statements.sequences);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
