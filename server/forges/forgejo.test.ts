import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonValue } from "@/server/sources/json-value";
import { changedAt, recordedAt, repositoryAt } from "@/tests/sources/forge-scene";
import { plainAsk } from "@/tests/sources/plain-ask";
import { ReplayServer } from "@/tests/sources/replay-server";
import { forgejo } from "./forgejo";

const HOST = "codeberg.org";
const REPOSITORY = "/repos/fernwork/django-ferns";
const HEAD = `${REPOSITORY}/commits?limit=1&stat=false&verification=false&files=false`;
const NOW = new Date("2026-02-15T19:34:48Z"); // Sunday

let server: ReplayServer;
beforeAll(async () => {
  server = await ReplayServer.start(HOST);
});
afterAll(() => server.stop());
beforeEach(() => server.reset());

const ask = (
  memory: JsonValue = null,
  { now = NOW, url = "https://codeberg.org/fernwork/django-ferns", hosts = {} } = {},
) => forgejo({ repository: repositoryAt(url, hosts), api: server.origin, memory, now, ask: plainAsk });

const change = (fields: object) => server.put(changedAt(HOST, REPOSITORY, fields));

describe("a repository on Forgejo", () => {
  it("is asked for in three requests the first time", async () => {
    const { facts } = await ask();
    expect(server.paths).toHaveLength(3);
    const { commits, ...others } = facts;
    expect(others).toEqual({
      address: "https://codeberg.org/fernwork/django-ferns",
      description: "Fern diagrams for Django's admin",
      homepage: "https://fernwork.codeberg.page/django-ferns/",
      stars: 37,
      forks: 5,
      isArchived: false,
      licence: "BSD-3-Clause",
      lastCommitAt: "2026-02-12T21:39:58+01:00",
      commitCount: 8,
      participants: ["linh", "adafern", "Moss Jens"],
      participantsComplete: true,
    });
    expect(commits?.lastWeek).toBe("2026-02-09");
    expect(commits?.perWeek).toHaveLength(52);
    // The one of 00:30 in Berlin was made on a Sunday in UTC.
    expect(commits?.perWeek.slice(-4)).toEqual([1, 1, 0, 2]);
    expect(commits?.perWeek[0]).toBe(1);
    expect(commits?.perWeek.reduce((sum, perWeek) => sum + perWeek)).toBe(6);
  });

  it("is asked for once while nothing is pushed, and its weeks go on", async () => {
    const { facts, memory } = await ask();
    server.asked.splice(0);
    change({ stars_count: 38 });
    const { commits, ...later } = (await ask(memory, { now: new Date("2026-02-16T00:00:00Z") })).facts;
    expect(server.paths).toEqual([REPOSITORY]);
    expect(later).toEqual({
      address: facts.address,
      description: facts.description,
      homepage: facts.homepage,
      stars: 38,
      forks: 5,
      isArchived: false,
      licence: "BSD-3-Clause",
      commitCount: 8,
      participants: facts.participants,
      participantsComplete: true,
    });
    expect(commits).toMatchObject({ lastWeek: "2026-02-16" });
    expect(commits?.perWeek.slice(-5)).toEqual([1, 1, 0, 2, 0]);
    expect(commits?.perWeek).toHaveLength(52);
  });

  it("is asked for its last commit again when it was changed just before", async () => {
    change({ updated_at: NOW.toISOString() });
    const { memory } = await ask();
    server.asked.splice(0);
    await ask(memory, { now: new Date(NOW.getTime() + 86_400_000) });
    expect(server.paths).toEqual([REPOSITORY, HEAD]);
  });

  it("is followed to its new address, and known there", async () => {
    const old = "https://codeberg.org/linh/ferns";
    const location = `{origin}${REPOSITORY}`;
    server.put({ path: "/repos/linh/ferns", status: 307, headers: { location }, body: {} });
    const { facts, memory } = await ask(null, { url: old });
    expect(facts).toMatchObject({ address: "https://codeberg.org/fernwork/django-ferns", commitCount: 8 });
    server.asked.splice(0);
    expect((await ask(memory)).facts.commitCount).toBe(8);
    expect(server.paths).toEqual([REPOSITORY]);
  });

  it("takes no memory of another repository for its own", async () => {
    const other = { ...recordedAt(HOST, REPOSITORY), path: "/repos/linh/other" };
    server.put({ ...other, body: { ...(other.body as object), full_name: "linh/other" } });
    const { memory } = await ask();
    const answer = await ask(memory, { url: "https://codeberg.org/linh/other" });
    expect(answer.facts).not.toHaveProperty("commits");
    expect(answer.memory).toBeNull();
  });

  it("has neither commits nor people when it is empty", async () => {
    change({ empty: true, description: "", website: "", licenses: null });
    const { facts } = await ask();
    expect(server.paths).toEqual([REPOSITORY]);
    expect(facts).toMatchObject({ lastCommitAt: null, commitCount: 0, participants: [], homepage: null });
    expect(facts.commits?.perWeek).toEqual(Array(52).fill(0));
  });

  it.each([404, 409])("keeps what is known of its commits when it has no branch (%i)", async (status) => {
    const { memory } = await ask();
    change({ updated_at: "2026-02-14T00:00:00Z", stars_count: 40 });
    server.put({ path: HEAD, status, body: { message: "Git Repository is empty." } });
    const second = await ask(memory);
    expect(second.facts).toMatchObject({ stars: 40 });
    expect(second.facts).not.toHaveProperty("commitCount");
    expect(second.facts).not.toHaveProperty("participants");
    expect(second.memory).toEqual(memory);
  });

  it.each([
    [["MIT"], "MIT"],
    [["MIT", "Apache-2.0"], null],
    [[], null],
    [null, undefined],
    [undefined, undefined],
  ])("with the licences %j is under %j", async (licenses, licence) => {
    change({ licenses });
    expect((await ask()).facts.licence).toBe(licence);
  });

  it("may be on any host", async () => {
    const hosts = { "git.example.org": "codeberg" as const };
    const { facts } = await ask(null, { url: "https://git.example.org/fernwork/django-ferns", hosts });
    expect(facts).toMatchObject({ address: "https://git.example.org/fernwork/django-ferns", stars: 37 });
  });
});
