import { describeFreshness } from "@/tests/freshness";
import { responseOf } from "@/tests/response-of";
import { answerApi } from "./answer";

describeFreshness({
  scene: `
      INSERT INTO category (id, title, slug, title_plural) VALUES (1, 'App', 'apps', 'Apps'), (2, 'B', 'b', 'B');
      INSERT INTO grid (id, title, slug) VALUES (1, 'First', 'first'), (2, 'Second', 'second');
      INSERT INTO package (id, title, slug, category_id) VALUES (1, 'One', 'one', 1), (2, 'Two', 'two', 1), (3, 'Three', 'three', 1);
      INSERT INTO grid_package (grid_id, package_id) VALUES (1, 1), (1, 2), (2, 3)`,
  paths: [
    ...["packages/", "packages/?limit=1", "packages/1/", "packages/one/", "packages/2/", "packages/3/"],
    ...["grids/", "grids/?limit=1", "grids/1/", "grids/first/", "grids/2/"],
    ...["categories/", "categories/1/"],
  ],
  ask: (path) =>
    responseOf(answerApi(new Request("http://h/", { headers: { host: "h" } }), "GET", `/api/v4/${path}`)),
  changes: [
    ["a package's figures", "UPDATE package SET stars = stars + 1 WHERE id = 1"],
    ["a title that reorders a grid", "UPDATE package SET title = 'zzz' WHERE id = 1"],
    ["a package's slug", "UPDATE package SET slug = 'renamed' WHERE id = 1"],
    ["a package's category", "UPDATE package SET category_id = 2 WHERE id = 1"],
    [
      "a person's word on a fact",
      "INSERT INTO package_override (package_id, fact, value) VALUES (2, 'description', '\"x\"')",
    ],
    [
      "a package put into a grid",
      "INSERT INTO grid_package (grid_id, package_id, position) VALUES (2, 1, 1)",
    ],
    [
      "a package moved among its grids",
      "UPDATE grid_package SET position = 9 WHERE grid_id = 1 AND package_id = 1",
    ],
    ["a package taken out of a grid", "DELETE FROM grid_package WHERE grid_id = 2"],
    ["a deleted package", "UPDATE package SET deleted_at = now() WHERE id = 2"],
    ["a package restored", "UPDATE package SET deleted_at = NULL WHERE id = 2"],
    ["a package deleted for good", "DELETE FROM package WHERE id = 3"],
    ["a new package", "INSERT INTO package (id, title, slug, category_id) VALUES (9, 'Nine', 'nine', 1)"],
    ["a grid's words", "UPDATE grid SET description = 'x' WHERE id = 1"],
    ["a deleted grid", "UPDATE grid SET deleted_at = now() WHERE id = 1"],
    ["a grid restored", "UPDATE grid SET deleted_at = NULL WHERE id = 1"],
    ["a new grid", "INSERT INTO grid (id, title, slug) VALUES (9, 'Nine', 'nine')"],
    ["a grid deleted for good", "DELETE FROM grid WHERE id = 1"],
    ["a category's words", "UPDATE category SET title = 'x' WHERE id = 1"],
    [
      "a new category",
      "INSERT INTO category (id, title, slug, title_plural) VALUES (9, 'Nine', 'nine', 'Nines')",
    ],
    ["everything gone", "TRUNCATE package CASCADE"],
  ],
});
