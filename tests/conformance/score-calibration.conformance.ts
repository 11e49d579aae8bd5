import { beforeAll, describe, expect, it } from "vitest";
import { gradeOf, type Score } from "@/lib/score/score-of";
import { pool } from "@/server/db";
import { importFrom } from "@/server/imports/import-from";
import { readScores } from "@/server/packages/scores";
import { siteDatabase } from "@/tests/site-database";
import { fileInTests } from "./files";

/** The day that the archive was taken on. */
const ON = "2026-02-16";
const database = siteDatabase();

type Counted = { slug: string; isLiving: boolean; score: Score };
let packages: Counted[];

beforeAll(async () => {
  await importFrom(database.url, [fileInTests("dataset.json.gz")]);
  const { rows } = await pool().query<{ id: number; slug: string; isLiving: boolean }>(
    `SELECT id, slug, archived_at IS NULL AND deprecated_at IS NULL AS "isLiving" FROM package ORDER BY id`,
  );
  const scores = await readScores(
    rows.map(({ id }) => id),
    { on: ON },
  );
  packages = rows.flatMap(({ id, slug, isLiving }) => {
    const score = scores.get(id);
    return score ? [{ slug, isLiving, score }] : [];
  });
});

function deciles(of: readonly Counted[]): number[] {
  const totals = of.flatMap(({ score }) => score.total ?? []).sort((a, b) => a - b);
  return Array.from(
    { length: 11 },
    (_, tenth) => totals[Math.round((tenth * (totals.length - 1)) / 10)] ?? NaN,
  );
}

describe("the score of every package of the archive (docs/SCORING.md)", () => {
  it("is spread as it was calibrated, give or take two", () => {
    expect(packages).toHaveLength(5_402);
    const found = deciles(packages.filter(({ isLiving }) => isLiving));
    const calibrated = [22, 58, 64, 67, 70, 71, 73, 75, 77, 80, 94];
    const apart = found.map((total, place) => Math.abs(total - (calibrated[place] ?? NaN)));
    expect(Math.max(...apart), String(found)).toBeLessThanOrEqual(2);
  });

  it("is good for about a third of what lives, and weak for nearly none of it", () => {
    const living = packages.filter(({ isLiving }) => isLiving);
    const shareOf = (grade: string) =>
      living.filter(({ score }) => gradeOf(score.total) === grade).length / living.length;
    expect(shareOf("good")).toBeGreaterThan(0.25);
    expect(shareOf("good")).toBeLessThan(0.4);
    expect(shareOf("weak")).toBeLessThan(0.1);
  });

  it("is not told of eight, of which next to nothing was read", () => {
    expect(packages.filter(({ score }) => score.total === null)).toHaveLength(8);
  });

  it("is below the weakest tenth of what lives for all that is archived or deprecated", () => {
    const past = packages.filter(({ isLiving }) => !isLiving);
    expect(past.map(({ score }) => score.total)).not.toContain(null);
    expect(Math.max(...past.map(({ score }) => score.total ?? 0))).toBeLessThanOrEqual(30);
  });

  it.each([
    ["django-comments-xtd", 90],
    ["django-rules-xml", 93],
    ["model-tools", 90],
    // Quiet for six years and more, called mature: finished.
    ["poll", 84],
    ["djangorestframework-celery-manager", 81],
    // As quiet, called alpha or inactive: dead.
    ["djangocms-error-mass", 37],
    ["drf-modal-pipeline", 38],
    // A week old.
    ["django-map", 77],
    // Deprecated.
    ["django-shop", 20],
  ])("of %s is %i", (slug, total) => {
    expect(packages.find((entry) => entry.slug === slug)?.score.total).toBe(total);
  });
});
