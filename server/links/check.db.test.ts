import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { testDatabase } from "@/tests/prisma";
import { plainAsk } from "@/tests/sources/plain-ask";
import { ReplayServer } from "@/tests/sources/replay-server";
import { checkLinks } from "./check";

const database = testDatabase();
let server: ReplayServer;
beforeAll(async () => {
  server = await ReplayServer.start("docs.example", []);
});
afterAll(() => server.stop());

const START = new Date("2026-02-01T00:00:00Z");
const DAY_MS = 86_400_000;
const onDay = (day: number) => new Date(START.getTime() + day * DAY_MS);
const check = (day = 0) => checkLinks(database.pool, plainAsk, onDay(day));
const links = () => database.db.linkCheck.findMany({ orderBy: [{ packageId: "asc" }, { place: "asc" }] });

/** As moderators are shown them (server/quality/). */
async function deadOn(day: number): Promise<string[]> {
  const { rows } = await database.pool.query<{ place: string }>(
    `SELECT place FROM link_check WHERE failures >= 3 AND broken_since < $1::timestamptz - interval '7 days'`,
    [onDay(day).toISOString()],
  );
  return rows.map(({ place }) => place);
}

beforeEach(async () => {
  server.fault = undefined;
  server.otherwise = () => undefined;
  server.put({ path: "/there", body: "<h1>Documentation</h1>" });
  await database.pool.query("TRUNCATE package, host_budget CASCADE");
});

const documented = (path: string, more = {}) =>
  createPackage(database.db, { documentationUrl: `${server.origin}${path}`, repositoryUrl: "", ...more });

describe("checkLinks", () => {
  it("asks for documentation, approved sites and repositories of unknown hosts, and for nothing else", async () => {
    const { id } = await documented("/there");
    const site = (url: string, status: "approved" | "pending") =>
      database.db.packageSite.create({
        data: { packageId: id, title: "A", url: server.origin + url, status },
      });
    const { id: siteId } = await site("/site", "approved");
    await site("/pending", "pending");
    await documented("/deleted", { deletedAt: new Date() });
    await createPackage(database.db, {
      documentationUrl: "",
      repositoryUrl: `${server.origin}/r`,
      forge: "",
    });
    await createPackage(database.db, {
      documentationUrl: null,
      repositoryUrl: `${server.origin}/g`,
      forge: "github",
    });
    await createPackage(database.db, { documentationUrl: "docs/index.rst", repositoryUrl: "" });
    server.asked.length = 0;
    expect(await check()).toEqual({ works: 1, broken: 2, unknown: 0, forgotten: 0 });
    expect(server.paths.toSorted()).toEqual(["/r", "/site", "/there"]);
    expect((await links()).map(({ place, status }) => [place, status])).toEqual([
      ["documentation_url", 200],
      [`site:${siteId}`, 404],
      ["repository_url", 404],
    ]);
  });

  it("asks again after a week, of what failed after half of one", async () => {
    await documented("/there");
    await documented("/gone");
    const askedOn = async (day: number) => {
      server.asked.length = 0;
      await check(day);
      return server.paths;
    };
    expect((await askedOn(0)).toSorted()).toEqual(["/gone", "/there"]);
    expect(await askedOn(3)).toEqual([]);
    expect(await askedOn(4)).toEqual(["/gone"]);
    expect((await askedOn(7.6)).toSorted()).toEqual(["/gone", "/there"]);
  });

  it("counts an address as dead after three failures in turn over more than a week", async () => {
    await documented("/gone");
    for (const day of [0, 4]) await check(day);
    expect(await deadOn(30)).toEqual([]);
    await check(8);
    expect(await deadOn(6)).toEqual([]);
    expect(await deadOn(8)).toEqual(["documentation_url"]);
    expect(await links()).toMatchObject([
      {
        failures: 3,
        brokenSince: onDay(0),
        status: 404,
        lastError: "There is nothing at this address (404).",
      },
    ]);
    server.otherwise = (path) => ({ path, body: "back" });
    await check(12);
    expect(await links()).toMatchObject([{ failures: 0, brokenSince: null, lastError: null, status: 200 }]);
    const [kept] = await database.db.package.findMany();
    expect(kept?.documentationUrl).toBe(`${server.origin}/gone`);
  });

  it("does not hold the past of one address against another, and forgets what is no longer shown", async () => {
    const { id } = await documented("/gone");
    for (const day of [0, 4, 8]) await check(day);
    const at = (documentationUrl: string) =>
      database.db.package.update({ where: { id }, data: { documentationUrl } });
    await at(`${server.origin}/gone-as-well`);
    await check(9);
    expect(await links()).toMatchObject([{ failures: 1, brokenSince: onDay(9) }]);
    await at("");
    expect(await check(10)).toMatchObject({ forgotten: 1 });
    expect(await links()).toEqual([]);
  });

  it.each([
    [401, "works"],
    [403, "works"],
    [405, "works"],
    [404, "broken"],
    [410, "broken"],
    [503, "broken"],
  ])("takes %i for what it means to readers", async (status, state) => {
    server.otherwise = (path) => ({ path, status, body: "" });
    await documented("/x");
    expect(await check()).toMatchObject({ [state]: 1 });
  });

  it("takes a long page for one, and no answer for none", async () => {
    server.put({ path: "/long", body: "x".repeat(400_000) });
    await documented("/long");
    expect(await check()).toMatchObject({ works: 1 });
    server.fault = "down";
    await documented("/down");
    expect(await check()).toMatchObject({ broken: 1 });
    expect((await links())[1]).toMatchObject({ status: null, failures: 1 });
  });

  it("leaves alone whoever asks for patience, and asks later", async () => {
    server.fault = "rate limited";
    await documented("/there");
    expect(await check()).toMatchObject({ unknown: 1 });
    expect(await links()).toEqual([]);
    server.fault = undefined;
    expect(await check()).toMatchObject({ works: 1 });
  });

  it("holds nothing against anybody while nobody can be reached", async () => {
    for (const port of [1, 2, 3])
      await createPackage(database.db, { documentationUrl: `http://127.0.0.1:${port}/`, repositoryUrl: "" });
    expect(await check()).toMatchObject({ broken: 0, unknown: 3 });
    expect(await links()).toEqual([]);
    await documented("/there");
    expect(await check()).toMatchObject({ broken: 3, works: 1 });
    expect(await links()).toHaveLength(4);
  });

  it("asks one host for a few addresses at a time", async () => {
    for (let number = 0; number < 7; number += 1) await documented(`/there?${number}`);
    expect(await check()).toMatchObject({ works: 0, broken: 5 });
    expect(await check()).toMatchObject({ broken: 2 });
    expect(await check()).toMatchObject({ broken: 0 });
  });
});
