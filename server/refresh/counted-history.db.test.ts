import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db, pool } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { siteDatabase } from "@/tests/site-database";
import { plainAsk } from "@/tests/sources/plain-ask";
import { replaySettings, ReplayServer } from "@/tests/sources/replay-server";
import { refreshPackage } from "./refresh-package";

siteDatabase();

const forges = [
  { host: "codeberg.org", repository: "fernwork/django-ferns", first: 3, later: 1 },
  { host: "bitbucket.org", repository: "fernwork/django-moss", first: 6, later: 4 },
] as const;

const figures = {
  "codeberg.org": {
    ...{ description: "Fern diagrams for Django's admin", stars: 37, forks: 5, commitCount: 8 },
    ...{ participants: "linh,adafern,Moss Jens", participantsComplete: true },
    lastCommitAt: new Date("2026-02-12T20:39:58Z"),
  },
  "bitbucket.org": {
    ...{ description: "Moss for Django's forms", stars: 21, forks: 7, commitCount: 5 },
    ...{ participants: "adafern,linh,Moss Jens", participantsComplete: true },
    lastCommitAt: new Date("2026-02-10T10:00:00Z"),
  },
};

describe.each(forges)("a package on $host", ({ host, repository, first, later }) => {
  let server: ReplayServer;
  beforeAll(async () => {
    server = await ReplayServer.start(host);
    for (const [name, value] of Object.entries(replaySettings(server))) vi.stubEnv(name, value);
    rereadEnvironment();
  });
  afterEach(() => server.reset());
  afterAll(async () => {
    vi.unstubAllEnvs();
    rereadEnvironment();
    await server.stop();
  });

  it("has its figures after a refresh, and its weeks go on without a page of commits", async () => {
    const repositoryUrl = `https://${host}/${repository}`;
    const { id } = await createPackage(db(), { repositoryUrl, registryUrl: "" });
    const stored = () => db().package.findUniqueOrThrow({ where: { id } });
    await refreshPackage(pool(), id, { ask: plainAsk, now: "2026-02-15T19:34:48Z" });
    expect(server.asked).toHaveLength(first);
    const before = await stored();
    expect(before).toMatchObject({ repositoryUrl, ...figures[host] });
    expect(before.commitsLastWeek).toEqual(new Date("2026-02-09"));
    expect(before.commitsPerWeek).toHaveLength(52);
    expect(before.commitsPerWeek.at(-1)).toBe(2);

    server.asked.splice(0);
    await refreshPackage(pool(), id, { ask: plainAsk, now: "2026-02-17T00:00:00Z" });
    expect(server.asked).toHaveLength(later);
    const after = await stored();
    expect(after).toMatchObject({ repositoryUrl, ...figures[host] });
    expect(after.commitsLastWeek).toEqual(new Date("2026-02-16"));
    expect(after.commitsPerWeek).toEqual([...before.commitsPerWeek.slice(1), 0]);
  });
});
