import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importFrom } from "@/server/imports/import-from";
import type { Report } from "@/server/imports/report";
import { counted, ImportScene } from "@/tests/import-scene";

const archive = fileURLToPath(new URL("../../../tests/conformance/dataset.json.gz", import.meta.url));
/** Both imports together; each takes about ten seconds on two cores. */
const TIMEOUT_MS = 180_000;

let scene: ImportScene;
beforeAll(async () => {
  scene = await ImportScene.create();
});
afterAll(() => scene.close());

const countsOf = (report: Report) =>
  Object.fromEntries(report.touched().map((kind) => [kind, counted(report, kind)]));

it(
  "brings in the whole archive, and the second time touches no row",
  async () => {
    const first = await importFrom(scene.databaseUrl, [archive]);
    expect(first.problems).toEqual([]);
    expect(countsOf(first)).toEqual({
      category: { created: 4 },
      user: { created: 300 },
      package: { created: 5402 },
      grid: { created: 370 },
      favorite: { created: 3988 },
      flag: { created: 40 },
      site: { created: 600 },
      post: { created: 5 },
      product: { created: 3 },
    });
    const [rows] = await scene.rows(
      `SELECT (SELECT count(*)::int FROM release) AS releases, (SELECT count(*)::int FROM element) AS elements,
         (SELECT count(*)::int FROM grid_package) AS members, (SELECT count(*)::int FROM usage) AS usages,
         (SELECT count(*)::int FROM package WHERE replaced_by_id IS NOT NULL) AS replaced,
         (SELECT count(*)::int FROM package WHERE latest_release_id IS NOT NULL) AS released,
         (SELECT reltuples::int FROM pg_class WHERE relname = 'element') AS "elementsByStatistics"`,
    );
    expect(rows).toEqual({
      releases: 53_727,
      elements: 37_561,
      members: 7_853,
      usages: 8_938,
      replaced: 121,
      released: 5_097,
      elementsByStatistics: 37_561,
    });
    const before = await scene.rowVersions();
    const second = await importFrom(scene.databaseUrl, [archive]);
    expect(countsOf(second)).toEqual({
      category: { unchanged: 4 },
      user: { unchanged: 300 },
      package: { unchanged: 5402 },
      grid: { unchanged: 370 },
      favorite: { unchanged: 3988 },
      flag: { unchanged: 40 },
      site: { unchanged: 600 },
      post: { unchanged: 5 },
      product: { unchanged: 3 },
    });
    expect(await scene.rowVersions()).toEqual(before);
  },
  TIMEOUT_MS,
);
