import { describe, expect, it } from "vitest";
import { db, pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { repository, RefreshScene } from "@/tests/refresh-scene";
import { refreshStateOf } from "./queue";

siteDatabase();
const scene = new RefreshScene();

describe("refreshPackage", () => {
  it("writes what all sources say, to the microsecond, and leaves addresses as people wrote them", async () => {
    expect(await scene.refresh()).toMatchObject({
      state: "done",
      outcome: "refreshed",
      lastError: null,
      putOff: null,
    });
    expect(await scene.stored()).toMatchObject({
      ...{ description: "Comments", stars: 12, forks: 3, archivedAt: null, commitCount: 40 },
      ...{ repositoryUrl: "https://github.com/Owner/Name/", registryUrl: "Name", registryVersion: "2.0" },
      ...{ commitsPerWeek: [0, 4, 1], participants: "ann,ben  jr", downloadsPerMonth: 900 },
      ...{ licence: "BSD-3-Clause", supportsRuntime: true, requiresRuntime: ">=3.10", apiScore: 12 },
      documentationUrl: "https://docs.example.org/",
    });
    const { rows } = await pool().query(
      `SELECT p.last_fetched_at::text, p.last_commit_at::text, p.commits_last_week::text, r.version, r.released_at::text
       FROM package AS p JOIN release AS r ON r.id = p.latest_release_id WHERE p.id = $1`,
      [scene.id],
    );
    expect(rows).toEqual([
      {
        last_fetched_at: "2026-02-15 23:02:37.757866+00",
        last_commit_at: "2026-02-10 10:00:00.123456+00",
        commits_last_week: "2026-02-15",
        version: "2.0",
        released_at: "2026-01-01 00:00:00.000001+00",
      },
    ]);
    const figures = await db().dailyFigure.findMany({ where: { packageId: scene.id } });
    expect(figures).toMatchObject([{ day: new Date("2026-02-15"), stars: 12, forks: 3, downloads: 900 }]);
    expect(await refreshStateOf(scene.id)).toMatchObject({
      state: "finished",
      outcome: "refreshed",
      step: null,
    });
  });

  it("reminds each source of its last answer, and finds the second time that nothing changed", async () => {
    await scene.refresh();
    scene.said = { ...scene.said, repository: {}, project: null };
    expect(await scene.refresh()).toMatchObject({ outcome: "unchanged", changed: [] });
    expect(scene.remembered).toEqual([null, { etag: "1" }]);
    expect(await scene.stored()).toMatchObject({ stars: 12, registryVersion: "2.0" });
    expect((await scene.source("registry")).statedRepository).toBe("https://github.com/owner/name");
  });

  it("follows a repository that has moved, and records it", async () => {
    scene.said.repository = { ...repository, address: "https://github.com/new/home" };
    await scene.refresh();
    expect(await scene.stored()).toMatchObject({
      repositoryUrl: "https://github.com/new/home",
      forge: "github",
    });
    expect(await db().revision.findFirst({ where: { packageId: scene.id } })).toMatchObject({
      actorLabel: "refresh",
      before: { repositoryUrl: "https://github.com/Owner/Name/" },
      after: { repositoryUrl: "https://github.com/new/home" },
    });
    scene.said.repository = {};
    await scene.refresh();
    expect(scene.remembered).toEqual([null, { etag: "1" }]);
  });

  it("does not follow to another host", async () => {
    scene.said.repository = { ...repository, address: "https://evil.example/new/home" };
    await scene.refresh();
    expect(await scene.stored()).toMatchObject({ repositoryUrl: "https://github.com/Owner/Name/" });
  });

  it("parks what sources say of what a person has set", async () => {
    const set = { packageId: scene.id, fact: "description", value: "By hand" };
    await db().packageOverride.create({ data: set });
    await db().packageOverride.create({ data: { ...set, fact: "documentation_url", value: "" } });
    expect(await scene.refresh()).toMatchObject({
      changed: expect.not.arrayContaining(["description"]) as unknown,
    });
    expect(await scene.stored()).toMatchObject({ description: "By hand", documentationUrl: "", stars: 12 });
    const overrides = await db().packageOverride.findMany({
      where: { packageId: scene.id },
      orderBy: { fact: "asc" },
    });
    expect(overrides).toMatchObject([
      { fetchedValue: "Comments" },
      { fetchedValue: "https://docs.example.org/" },
    ]);
  });

  it.each([[""], ["https://scene.said.example/"]])(
    "leaves documentation that was stated: %j",
    async (documentationUrl) => {
      await db().package.update({ where: { id: scene.id }, data: { documentationUrl } });
      await scene.refresh();
      expect(await scene.stored()).toMatchObject({ documentationUrl });
    },
  );
});
