import { renderToStaticMarkup } from "react-dom/server";
import { describeFreshness } from "@/tests/freshness";
import PackagePage from "./page";
import ReleasesPage from "./releases/page";

const params = (slug: string) => Promise.resolve({ slug });
const pages = {
  page: async () => PackagePage({ params: params("polls") }),
  releases: async () => ReleasesPage({ params: params("polls"), searchParams: Promise.resolve({}) }),
};

const draw = async (name: string) =>
  new Response(renderToStaticMarkup(await pages[name as keyof typeof pages]()));

const scene = `
  INSERT INTO category (id, title, slug, title_plural) VALUES (1, 'App', 'apps', 'Apps'), (2, 'Project', 'projects', 'Projects');
  INSERT INTO product (id, title, slug) VALUES (1, 'Django', 'django');
  INSERT INTO product_cycle (id, product_id, cycle, released_on, end_of_life_on) VALUES (1, 1, '5.2', '2025-04-02', '2099-04-30');
  INSERT INTO package (id, title, slug, category_id, description, classifiers) VALUES
    (1, 'polls', 'polls', 1, 'Surveys for all', '{Framework :: Django :: 5.2}'),
    (2, 'sharing', 'sharing', 1, '', '{}'), (3, 'django-surveys', 'django-surveys', 1, '', '{}'),
    (4, 'elsewhere', 'elsewhere', 2, '', '{}'), (5, 'newer', 'newer', 1, '', '{}');
  UPDATE package SET deprecated_at = now(), replaced_by_id = 5 WHERE id = 1;
  INSERT INTO release (id, package_id, version, released_at) VALUES (1, 1, '1.9', '2025-01-01');
  INSERT INTO grid (id, title, slug) VALUES (1, 'Voting', 'voting'), (2, 'Other', 'other');
  INSERT INTO grid (id, title, slug, deleted_at) VALUES (3, 'Gone', 'gone', now());
  INSERT INTO grid_package (id, grid_id, package_id) VALUES (1, 1, 1), (2, 1, 2), (3, 3, 1);
  INSERT INTO package_site (id, package_id, title, url) VALUES (1, 1, 'A site', 'https://site.example/');
  INSERT INTO "user" (id, username, email) VALUES (1, 'anna', 'anna@example.com');
  INSERT INTO package_source (package_id, kind, origin) VALUES (1, 'import', 'archive.json')`;

describeFreshness({
  scene,
  paths: Object.keys(pages),
  ask: draw,
  changes: [
    ["a new release", "INSERT INTO release (id, package_id, version) VALUES (2, 1, '1.10')"],
    ["a yanked release", "UPDATE release SET is_yanked = true, yanked_reason = 'breaks' WHERE id = 2"],
    ["a hidden release", "UPDATE release SET is_hidden = true WHERE id = 2"],
    ["more stars", "UPDATE package SET stars = 12 WHERE id = 1"],
    ["stars of one that the same grid compares", "UPDATE package SET stars = 99 WHERE id = 2"],
    [
      "a new package of a like name",
      "INSERT INTO package (id, title, slug, category_id) VALUES (6, 'surveys2', 'surveys', 1)",
    ],
    ["a like package that is archived", "UPDATE package SET archived_at = now() WHERE id = 3"],
    [
      "a package that is given a like name",
      "UPDATE package SET title = 'my surveys', category_id = 1 WHERE id = 4",
    ],
    ["a like package that is deleted", "UPDATE package SET deleted_at = now() WHERE id = 6"],
    ["a renamed replacement", "UPDATE package SET title = 'Newest' WHERE id = 5"],
    ["a renamed grid", "UPDATE grid SET title = 'Ballots' WHERE id = 1"],
    ["a package put into its grid", "INSERT INTO grid_package (id, grid_id, package_id) VALUES (4, 1, 5)"],
    ["its coming into a grid", "INSERT INTO grid_package (id, grid_id, package_id) VALUES (5, 2, 1)"],
    ["a grid that comes back", "UPDATE grid SET deleted_at = NULL WHERE id = 3"],
    ["an approved site", "UPDATE package_site SET status = 'approved' WHERE id = 1"],
    ["a use", "INSERT INTO usage (package_id, user_id) VALUES (1, 1)"],
    ["a like", "INSERT INTO favorite (package_id, user_id) VALUES (1, 1)"],
    ["a failed reading", "UPDATE package_source SET failures = 1, last_error = '502' WHERE package_id = 1"],
    [
      "a person's word",
      "INSERT INTO package_override (package_id, fact, value) VALUES (1, 'licence', '\"MIT\"')",
    ],
    ["what the source says", `UPDATE package_override SET fetched_value = '"BSD"' WHERE package_id = 1`],
    ["whose word that is", "UPDATE package_override SET set_by_id = 1 WHERE package_id = 1"],
    ["a person who closes their account", `UPDATE "user" SET is_active = false WHERE id = 1`],
    ["the figures of a day", "INSERT INTO daily_figure (package_id, day, stars) VALUES (1, '2026-01-01', 3)"],
    ["those of another", "INSERT INTO daily_figure (package_id, day, stars) VALUES (1, '2026-01-02', 4)"],
    ["a day that is thinned out", "DELETE FROM daily_figure WHERE day = '2026-01-01'"],
    ["a renamed category", "UPDATE category SET title_plural = 'Applications' WHERE id = 1"],
    [
      "a new cycle",
      "INSERT INTO product_cycle (id, product_id, cycle, released_on) VALUES (2, 1, '6.0', '2025-12-03')",
    ],
  ],
});
