import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RepositoryAnswer } from "@/server/forges/forge";
import { github } from "@/server/forges/github";
import type { JsonValue } from "@/server/sources/json-value";
import { changedAt, recordedAt, repositoryAt } from "@/tests/sources/forge-scene";
import { plainAsk } from "@/tests/sources/plain-ask";
import { readAnswers } from "@/tests/sources/recorded-answers";
import { ReplayServer } from "@/tests/sources/replay-server";

const REPOSITORY = "/repos/codingjoe/django-select2";
const COMMITS = `${REPOSITORY}/commits?per_page=1`;
const ACTIVITY = `${REPOSITORY}/stats/commit_activity`;
const CONTRIBUTORS = `${REPOSITORY}/contributors?per_page=100`;
/** Long after the last push. */
const NOW = new Date("2026-02-15T19:34:48Z");

let server: ReplayServer;
beforeAll(async () => {
  server = await ReplayServer.start("github.com");
});
afterAll(() => server.stop());
beforeEach(() => server.reset());

const ask = (
  memory: JsonValue = null,
  { now = NOW, url = "https://github.com/codingjoe/django-select2" } = {},
): Promise<RepositoryAnswer> =>
  github({ repository: repositoryAt(url), api: server.origin, memory, now, ask: plainAsk });

const change = (path: string, fields: object) => server.put(changedAt("github.com", path, fields));

describe("a repository on GitHub", () => {
  it("is asked for in four requests the first time", async () => {
    const { facts } = await ask();
    expect(server.paths).toEqual([REPOSITORY, COMMITS, CONTRIBUTORS, ACTIVITY]);
    expect(facts).toMatchObject({
      address: "https://github.com/codingjoe/django-select2",
      description: "This is a Django integration for Select2",
      stars: 209,
      forks: 57,
      isArchived: false,
      lastCommitAt: "2026-01-07T18:42:43Z",
      participantsComplete: true,
    });
    expect(facts.commitCount).toBeGreaterThan(900);
    expect(facts.participants?.slice(0, 3)).toEqual(["codingjoe", "dependabot[bot]", "pyup-bot"]);
    expect(facts.participants).toHaveLength(80);
    expect(facts.commits?.perWeek).toHaveLength(52);
    expect(facts.commits).toMatchObject({ lastWeek: "2026-02-15" });
    expect(facts.commits?.perWeek.slice(-9)).toEqual([11, 0, 0, 3, 0, 0, 0, 0, 0]);
  });

  it("names nobody who asks, and its version", async () => {
    await ask();
    expect(server.asked[0]?.headers).toMatchObject({
      "user-agent": "package-catalogue",
      "x-github-api-version": "2022-11-28",
    });
  });

  it("is asked for once while nothing changes: only the weeks go on", async () => {
    const first = await ask();
    server.asked.splice(0);
    expect(await ask(first.memory)).toEqual({
      facts: { commits: first.facts.commits },
      memory: first.memory,
    });
    const later = await ask(first.memory, { now: new Date("2026-03-02T00:00:00Z") });
    expect(server.paths).toEqual([REPOSITORY, REPOSITORY]);
    expect(later.facts).toEqual({ commits: expect.objectContaining({ lastWeek: "2026-02-22" }) as unknown });
    expect(later.facts.commits?.perWeek.slice(-10)).toEqual([11, 0, 0, 3, 0, 0, 0, 0, 0, 0]);
    expect(later.facts.commits?.perWeek).toHaveLength(52);
  });

  it("is asked for once when it gets a star, and for all after a push", async () => {
    const { memory } = await ask();
    server.asked.splice(0);
    change(REPOSITORY, { stargazers_count: 210 });
    const starred = await ask(memory);
    expect(server.paths).toEqual([REPOSITORY]);
    expect(starred.facts).toMatchObject({ stars: 210 });
    expect(starred.facts).not.toHaveProperty("participants");
    change(REPOSITORY, { pushed_at: "2026-02-15T10:00:00Z" });
    await ask(starred.memory);
    expect(server.paths.slice(1)).toEqual([REPOSITORY, COMMITS, CONTRIBUTORS, ACTIVITY]);
  });

  it("is asked for all again soon after a push, when its contributors may not be up to date", async () => {
    change(REPOSITORY, { pushed_at: NOW.toISOString() });
    const { memory } = await ask();
    server.asked.splice(0);
    const { memory: settled } = await ask(memory, { now: new Date(NOW.getTime() + 86_400_000) });
    await ask(settled);
    expect(server.paths).toEqual([REPOSITORY, COMMITS, CONTRIBUTORS, ACTIVITY, REPOSITORY]);
  });

  it("keeps its weeks while they are being computed, and asks for them alone the next time", async () => {
    server.put({ path: ACTIVITY, status: 202, body: {} });
    const first = await ask();
    expect(first.facts).not.toHaveProperty("commits");
    expect(first.facts).toMatchObject({ stars: 209 });
    server.reset();
    const second = await ask(first.memory);
    expect(server.paths).toEqual([REPOSITORY, ACTIVITY]);
    expect(Object.keys(second.facts)).toEqual(["commits"]);
  });

  it("has neither commits nor people when it is empty", async () => {
    server.put({ path: COMMITS, status: 409, body: { message: "Git Repository is empty." } });
    change(REPOSITORY, { pushed_at: null, license: null, description: null, homepage: "" });
    const { facts } = await ask();
    expect(server.paths).toEqual([REPOSITORY, COMMITS]);
    expect(facts).toMatchObject({ lastCommitAt: null, commitCount: 0, participants: [], licence: null });
    expect(facts).toMatchObject({ description: "", homepage: null });
    expect(facts.commits?.perWeek).toEqual(Array(52).fill(0));
  });

  it("counts its commits where one page holds them", async () => {
    server.put({ ...recordedAt("github.com", COMMITS), path: COMMITS, headers: {} });
    expect((await ask()).facts.commitCount).toBe(1);
  });

  it("says when there are more contributors than were asked for, and when they are too many to be named", async () => {
    const more = { link: `<{origin}${CONTRIBUTORS}&page=2>; rel="next"` };
    server.put({ path: CONTRIBUTORS, headers: more, body: [{ login: "ada" }] });
    expect((await ask()).facts).toMatchObject({ participants: ["ada"], participantsComplete: false });
    server.put({ path: CONTRIBUTORS, status: 403, body: { message: "The list is too large." } });
    expect((await ask()).facts).not.toHaveProperty("participants");
  });

  it.each([
    ["NOASSERTION", null],
    ["MIT", "MIT"],
  ])("has the licence %s as %s", async (identifier, licence) => {
    change(REPOSITORY, { license: { key: "x", spdx_id: identifier } });
    expect((await ask()).facts.licence).toBe(licence);
  });

  it("is followed to its new address, and known there", async () => {
    server.put({ path: "/repos/old/name", status: 301, headers: { location: `{origin}${REPOSITORY}` } });
    server.put({
      path: "/repos/old/name/commits?per_page=1",
      status: 301,
      headers: { location: `{origin}${COMMITS}` },
    });
    const url = "https://github.com/old/name";
    for (const part of ["stats/commit_activity", "contributors?per_page=100"])
      server.put({
        path: `/repos/old/name/${part}`,
        status: 301,
        headers: { location: `{origin}${REPOSITORY}/${part}` },
      });
    const { facts, memory } = await ask(null, { url });
    expect(facts).toMatchObject({ address: "https://github.com/codingjoe/django-select2", stars: 209 });
    server.asked.splice(0);
    await ask(memory);
    expect(server.paths).toEqual([REPOSITORY]);
  });

  it("keeps the case that people gave its address", async () => {
    const url = "https://github.com/CodingJoe/Django-Select2";
    server.put({ ...recordedAt("github.com", REPOSITORY), path: "/repos/CodingJoe/Django-Select2" });
    server.otherwise = (path) =>
      readAnswers("github.com").find((answer) => answer.path.toLowerCase() === path.toLowerCase());
    expect((await ask(null, { url })).facts.address).toBe(url);
  });

  it("is not taken for another one that was asked for before", async () => {
    const { memory } = await ask();
    const url = "https://github.com/danirus/django-comments-xtd";
    expect((await ask(memory, { url })).facts).toMatchObject({ stars: 618, forks: 158 });
  });
});
