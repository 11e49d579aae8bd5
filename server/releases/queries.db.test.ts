import { expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { listReleases } from "./queries";

siteDatabase();

it("lists what is not hidden by version, not by date, and declares the package", async () => {
  const { id } = await createPackage(db());
  const on = (day: string) => new Date(`${day}T00:00:00Z`);
  await db().release.createMany({
    data: [
      { version: "1.9", releasedAt: on("2024-01-01") },
      { version: "1.10", releasedAt: on("2025-01-01") },
      // A fix of an old line that came last.
      { version: "1.9.1", releasedAt: on("2026-01-01"), isYanked: true, yankedReason: "breaks" },
      { version: "2.0rc1", releasedAt: null },
      { version: "2.0", releasedAt: on("2026-02-01"), isHidden: true },
    ].map((release) => ({ ...release, packageId: id })),
  });
  const [releases, tags] = await collectTags(async (collected) => [await listReleases(id), [...collected]]);
  expect(releases.map(({ version }) => version)).toEqual(["2.0rc1", "1.10", "1.9.1", "1.9"]);
  expect(releases[2]).toMatchObject({ isYanked: true, yankedReason: "breaks", developmentStatus: 0 });
  expect(tags).toEqual([`package:${id}`]);
});

it("has nothing for a package that never published", async () => {
  const { id } = await createPackage(db());
  await expect(listReleases(id)).resolves.toEqual([]);
});
