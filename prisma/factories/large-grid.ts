import type { PrismaClient } from "@/prisma/generated/client";
import { seededRandom } from "@/tests/seeded-random";
import { createCategory } from "./category";
import { createGrid } from "./grid";
import { nextNumber } from "./sequence";

type Size = { slug: string; packages: number; features: number };

/** What people write into cells, the commonest more often. */
const CELLS = [
  ...["yes", "yes", "yes", "yes", "no", "no", "no", "", "", "+", "-", "++", "partial"],
  "yes, since 2.0",
  "no (planned for the next release)",
  "partial: only with PostgreSQL",
  "needs Redis, see https://docs.example.org/setup/",
  "nothing special",
  "MIT-licensed plug-in",
  "via django-something-else",
];
const NAMES = ["queue", "forms", "cache", "search", "auth", "media", "admin", "rest", "tables", "comments"];
const DAY_MS = 86_400_000;
const START = Date.parse("2026-01-01T00:00:00Z");

/** A grid as large as asked for, the same each time: packages with all figures, features, and what is said of most cells. */
export async function createLargeGrid(db: PrismaClient, { slug, packages, features }: Size): Promise<number> {
  const random = seededRandom(packages * 1_000 + features);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(list: readonly Item[]) => list.slice(below(list.length))[0] ?? list[0];
  const { id: categoryId } = await createCategory(db);
  const first = nextNumber() * 10_000;

  const entries = await db.package.createManyAndReturn({
    select: { id: true, registryVersion: true },
    data: Array.from({ length: packages }, (_, index) => ({
      categoryId,
      title: `django-${pick(NAMES)}-${first + index}`,
      slug: `${slug}-${index}`,
      description: `Adds ${pick(NAMES)} and ${pick(NAMES)} to sites, number ${index} of its kind.`,
      repositoryUrl: `https://github.com/example/${slug}-${index}`,
      forge: "github",
      registryUrl: `https://pypi.org/project/${slug}-${index}/`,
      registryVersion: `${below(9)}.${below(20)}.${below(10)}`,
      documentationUrl: below(3) === 0 ? null : `https://${slug}-${index}.readthedocs.io/`,
      stars: below(9_000),
      forks: below(900),
      downloadsPerMonth: below(2_000_000),
      licence: pick(["MIT", "BSD-3-Clause", "Apache-2.0", "GPL-3.0"]),
      requiresRuntime: `>=3.${8 + below(5)}`,
      classifiers: ["4.2", "5.0", "5.1", "5.2"].slice(below(4)).map((v) => `Framework :: Django :: ${v}`),
      commitsPerWeek: Array.from({ length: 52 }, () => Math.max(0, below(30) - 12)),
      lastCommitAt: new Date(START - below(2_000) * DAY_MS),
      lastFetchedAt: new Date(START),
      archivedAt: below(20) === 0 ? new Date(START) : null,
    })),
  });
  const releases = await db.release.createManyAndReturn({
    select: { id: true, packageId: true },
    data: entries.map(({ id, registryVersion }) => ({
      packageId: id,
      version: registryVersion ?? "1.0",
      releasedAt: new Date(START - below(2_000) * DAY_MS),
      developmentStatus: 3 + below(3),
    })),
  });
  for (const { id, packageId } of releases)
    await db.package.update({
      where: { id: packageId },
      data: { latestReleaseId: id },
      select: { id: true },
    });

  const grid = await createGrid(db, {
    slug,
    title: `${packages} packages`,
    packageIds: entries.map(({ id }) => id),
  });
  const members = await db.gridPackage.findMany({ where: { gridId: grid.id }, select: { id: true } });
  const rows = await db.feature.createManyAndReturn({
    select: { id: true },
    data: Array.from({ length: features }, (_, position) => ({
      gridId: grid.id,
      title: `Feature ${position + 1}: ${pick(NAMES)} with ${pick(NAMES)}`,
      description: position % 3 === 0 ? `Whether it does so without further set-up.` : "",
      position,
    })),
  });
  await db.element.createMany({
    data: rows.flatMap(({ id: featureId }) =>
      members.map(({ id: gridPackageId }) => ({
        gridId: grid.id,
        featureId,
        gridPackageId,
        text: pick(CELLS) ?? "",
        checkedVersion: below(25) === 0 ? "2.0" : null,
      })),
    ),
  });
  return grid.id;
}
