import { describe, expect, it } from "vitest";
import { db, pool } from "@/server/db";
import type { ForgeAdapter } from "@/server/forges/forge";
import { SourceError } from "@/server/sources/source-error";
import { siteDatabase } from "@/tests/site-database";
import { project, repository, RefreshScene } from "@/tests/refresh-scene";
import type { Adapters } from "./adapters";
import { takeLease } from "./lease";
import { refreshStateOf } from "./queue";

siteDatabase();
const scene = new RefreshScene();

describe("a refresh that does not go well", () => {
  it("lets each source fail by itself, in words", async () => {
    scene.said.repository = new SourceError("bad_answer", "github.com sent something unexpected.");
    expect(await scene.refresh()).toMatchObject({
      outcome: "refreshed",
      lastError: "github.com sent something unexpected.",
    });
    expect(await scene.stored()).toMatchObject({ stars: 0, registryVersion: "2.0", documentationUrl: null });
    expect(await scene.source("forge")).toMatchObject({ failures: 1, missingCount: 0, fetchedAt: null });
  });

  it("changes nothing where nobody answers, and forgives with the next answer", async () => {
    await scene.refresh();
    const before = await scene.stored();
    scene.said.repository = new SourceError("unavailable", "github.com is out of order (502).");
    scene.said.project = new TypeError("surprise");
    scene.said.downloads = new SourceError("unavailable", "pypistats.org is out of order.");
    expect(await scene.refresh({ now: "2026-02-16T00:00:00Z" })).toMatchObject({
      outcome: "failed",
      changed: [],
    });
    expect(await scene.stored()).toEqual(before);
    expect(await scene.source("registry")).toMatchObject({
      lastError: "pypi.org sent something that cannot be read.",
    });
    scene.said = { ...scene.said, repository, project, downloads: 900 };
    await scene.refresh();
    expect(await scene.source("forge")).toMatchObject({ failures: 0, lastError: null, nextFetchAt: null });
  });

  it("never blanks anything for a 404, and counts how often and since when", async () => {
    await scene.refresh();
    scene.said.repository = new SourceError("not_found", "github.com has nothing at this address (404).");
    scene.said.project = new SourceError("not_found", "pypi.org has nothing at this address (404).");
    for (const day of [16, 17, 18]) await scene.refresh({ now: `2026-02-${day}T00:00:00Z` });
    expect(await scene.stored()).toMatchObject({ stars: 12, registryUrl: "Name", registryVersion: "2.0" });
    expect(await scene.source("forge")).toMatchObject({
      missingCount: 3,
      missingSince: new Date("2026-02-16T00:00:00Z"),
    });
  });

  it("does not hold what an address did against the one that it was corrected to", async () => {
    scene.said.repository = new SourceError("not_found", "github.com has nothing at this address (404).");
    scene.said.project = new SourceError("not_found", "pypi.org has nothing at this address (404).");
    for (const day of [16, 17, 18]) await scene.refresh({ now: `2026-02-${day}T00:00:00Z` });
    await db().package.update({
      where: { id: scene.id },
      data: { repositoryUrl: "https://github.com/owner/other", registryUrl: "" },
    });
    await scene.refresh({ now: "2026-02-28T00:00:00Z" });
    expect(await scene.source("forge")).toMatchObject({
      ...{ origin: "https://github.com/owner/other", failures: 1, missingCount: 1 },
      missingSince: new Date("2026-02-28T00:00:00Z"),
    });
    expect(await db().packageSource.count({ where: { packageId: scene.id } })).toBe(1);
  });

  it("keeps the rest where a value does not fit", async () => {
    scene.said.repository = {
      ...repository,
      description: "a\0b\ud800",
      stars: 3e9,
      homepage: `https://x.example/${"x".repeat(3000)}`,
    };
    scene.said.project = { ...project, requiresRuntime: ">".repeat(300), licence: "L".repeat(300) };
    await scene.refresh();
    expect(await scene.stored()).toMatchObject({
      ...{ description: "ab\ufffd", stars: 0, forks: 3, documentationUrl: null, requiresRuntime: null },
      licence: "L".repeat(200),
    });
  });

  it("is put off where a source asks for patience, which is no failure", async () => {
    const retryAt = new Date("2026-02-15T23:10:00Z");
    scene.said.repository = new SourceError("busy", "github.com asks for patience (429).", { retryAt });
    expect(await scene.refresh()).toMatchObject({
      putOff: { kinds: ["forge"], until: retryAt },
      outcome: "refreshed",
    });
    expect(await scene.source("forge")).toMatchObject({ failures: 0, nextFetchAt: retryAt });
  });

  it("is not done twice at once, and not by whoever has lost the lease", async () => {
    const lease = await takeLease(pool(), scene.id);
    expect(lease).not.toBeNull();
    expect(await scene.refresh()).toMatchObject({ state: "under way" });
    await pool().query("UPDATE package_refresh SET leased_until = now() - interval '1 second'");
    const late = scene.refresh({
      onStep: () => {
        void pool().query("UPDATE package_refresh SET leased_until = now() + interval '9 minutes'");
      },
    });
    expect(await late).toEqual({ state: "absent" });
    expect(await scene.stored()).toMatchObject({ stars: 0, lastFetchedAt: null });
  });

  it("keeps nothing of an address that somebody changes meanwhile, and asks the new one next", async () => {
    const repositoryUrl = "https://github.com/owner/other";
    const github: ForgeAdapter = async () => {
      await db().package.update({ where: { id: scene.id }, data: { repositoryUrl } });
      return { facts: repository, memory: null };
    };
    const meanwhile = await scene.refresh({ adapters: { ...scene.adapters, forges: { github } } });
    expect(meanwhile).toMatchObject({ outcome: "refreshed", putOff: { kinds: ["forge"] } });
    expect(await scene.stored()).toMatchObject({ repositoryUrl, stars: 0, registryVersion: "2.0" });
    expect(await scene.refresh({ kinds: ["forge"] })).toMatchObject({ outcome: "refreshed", putOff: null });
    expect(await scene.stored()).toMatchObject({ stars: 12 });
  });

  it("says so where all of its addresses were changed meanwhile", async () => {
    const adapters: Adapters = {
      ...scene.adapters,
      forges: {
        github: async () => {
          const data = { repositoryUrl: "https://github.com/owner/other", registryUrl: "other" };
          await db().package.update({ where: { id: scene.id }, data });
          return { facts: repository, memory: null };
        },
      },
    };
    expect(await scene.refresh({ adapters })).toMatchObject({
      ...{ outcome: "unchanged", lastError: expect.stringContaining("changed its addresses") as unknown },
      putOff: { kinds: ["forge", "registry", "downloads"] },
    });
  });

  it("asks what failed again with what was put off, once its time has come", async () => {
    scene.said.project = new SourceError("unavailable", "pypi.org is out of order (502).");
    await scene.refresh();
    scene.said.project = project;
    await scene.refresh({ kinds: ["forge"] });
    expect(await scene.stored()).toMatchObject({ registryVersion: "2.0" });
  });

  it("takes the stars of a repository that nobody has seen for unknown", async () => {
    scene.said.repository = new SourceError("unavailable", "github.com is out of order (502).");
    await scene.refresh();
    const figures = () => db().dailyFigure.findFirst({ where: { packageId: scene.id } });
    expect(await figures()).toMatchObject({ stars: null, forks: null, downloads: 900 });
    scene.said.repository = { ...repository, stars: 0, forks: 0 };
    await scene.refresh();
    expect(await figures()).toMatchObject({ stars: 0, forks: 0 });
  });

  it("keeps nothing of a dry run", async () => {
    expect(await scene.refresh({ isDryRun: true })).toMatchObject({ outcome: "refreshed" });
    expect(await scene.stored()).toMatchObject({ stars: 0, lastFetchedAt: null });
    expect(await db().packageRefresh.findUnique({ where: { packageId: scene.id } })).toBeNull();
  });

  it("gives the lease back when it is given up", async () => {
    await expect(scene.refresh({ signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await refreshStateOf(scene.id)).toMatchObject({ state: "finished", outcome: "failed" });
    await db().package.update({ where: { id: scene.id }, data: { deletedAt: new Date() } });
    expect(await scene.refresh()).toEqual({ state: "absent" });
  });
});
