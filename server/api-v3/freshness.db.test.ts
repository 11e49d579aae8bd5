import { describeFreshness } from "@/tests/freshness";
import { responseOf } from "@/tests/response-of";
import { answerV3 } from "./answer";

describeFreshness({
  scene: `
      INSERT INTO "user" (id, username) VALUES (1, 'ada');
      INSERT INTO category (id, title, slug, title_plural) VALUES (1, 'App', 'apps', 'Apps'), (2, 'B', 'b', 'B');
      INSERT INTO grid (id, title, slug) VALUES (1, 'First', 'first'), (2, 'Second', 'second');
      INSERT INTO package (id, title, slug, category_id, created_by_id, modified_by_id) VALUES
        (1, 'One', 'one', 1, 1, NULL), (2, 'Two', 'two', 1, NULL, 1);
      INSERT INTO grid_package (grid_id, package_id) VALUES (1, 1), (1, 2), (2, 2)`,
  paths: [
    ...["packages/", "packages/?limit=1", "packages/?category=apps", "packages/one/", "packages/two/"],
    ...["grids/", "grids/?limit=1", "grids/first/", "grids/second/", "grids/first/packages/"],
    ...["categories/", "categories/apps/"],
  ],
  ask: (path) => responseOf(answerV3("GET", `/api/v3/${path}`, null)),
  changes: [
    ["a package's figures", "UPDATE package SET stars = stars + 1 WHERE id = 1"],
    ["a title that reorders a grid", "UPDATE package SET title = 'zzz' WHERE id = 1"],
    ["a package's slug", "UPDATE package SET slug = 'uno' WHERE id = 1"],
    ["its slug again", "UPDATE package SET slug = 'one' WHERE id = 1"],
    ["a package's category", "UPDATE package SET category_id = 2 WHERE id = 1"],
    ["a category's slug", "UPDATE category SET slug = 'bs' WHERE id = 2"],
    ["a grid's slug", "UPDATE grid SET slug = 'deux' WHERE id = 2"],
    ["its first slug again", "UPDATE grid SET slug = 'second' WHERE id = 2"],
    ["somebody who uses a package", "INSERT INTO usage (package_id, user_id) VALUES (2, 1)"],
    ["somebody who does not any more", "DELETE FROM usage"],
    ["a person's name", `UPDATE "user" SET username = 'ada-b' WHERE id = 1`],
    ["a person who is gone", `DELETE FROM "user"`],
    [
      "a package put into a grid",
      "INSERT INTO grid_package (grid_id, package_id, position) VALUES (2, 1, 1)",
    ],
    ["a package taken out of a grid", "DELETE FROM grid_package WHERE grid_id = 2"],
    ["a deleted package", "UPDATE package SET deleted_at = now() WHERE id = 2"],
    ["a package restored", "UPDATE package SET deleted_at = NULL WHERE id = 2"],
    ["a deleted grid", "UPDATE grid SET deleted_at = now() WHERE id = 1"],
    ["a grid restored", "UPDATE grid SET deleted_at = NULL WHERE id = 1"],
    ["a new grid", "INSERT INTO grid (id, title, slug) VALUES (9, 'A', 'a')"],
    ["a new package", "INSERT INTO package (id, title, slug, category_id) VALUES (9, 'A', 'a', 1)"],
    ["everything gone", "TRUNCATE package CASCADE"],
  ],
});
