import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RepositoryAnswer } from "@/server/forges/forge";
import { gitlab } from "@/server/forges/gitlab";
import type { JsonValue } from "@/server/sources/json-value";
import type { Fault } from "@/tests/sources/faults";
import { changedAt, recordedAt, repositoryAt } from "@/tests/sources/forge-scene";
import { plainAsk } from "@/tests/sources/plain-ask";
import { pathKey } from "@/tests/sources/recorded-answers";
import { ReplayServer } from "@/tests/sources/replay-server";

const PROJECT = "/projects/wanderers%2Fdjango%2Fdjango-nested";
const DETAILS = `${PROJECT}?license=true`;
const HEAD = `${PROJECT}/repository/commits?per_page=1&page=1`;
const CONTRIBUTORS = `${PROJECT}/repository/contributors?order_by=commits&sort=desc&per_page=100&page=1`;
const commits = recordedAt("gitlab.com", HEAD).body as { id: string }[];
const head = commits[0]?.id ?? "";
const newer = head.replace(/^./, "0");
const pageOf = (range: string) => `${PROJECT}/repository/commits?ref_name=${range}&per_page=100&page=1`;
const ALL = pageOf(head);
const MERGE_BASE = `${PROJECT}/repository/merge_base?refs[]=${head}&refs[]=${newer}`;
/** A Sunday: the last day of a week that began on February 9. */
const NOW = new Date("2026-02-15T12:00:00Z");

let server: ReplayServer;
beforeAll(async () => {
  server = await ReplayServer.start("gitlab.com");
});
afterAll(() => server.stop());
beforeEach(() => server.reset());

const asked = () => server.paths.map(pathKey);
const keys = (...paths: string[]) => paths.map(pathKey);

type Question = { now?: Date; url?: string };
const ask = (
  memory: JsonValue = null,
  { now = NOW, url = "https://gitlab.com/wanderers/django/django-nested" }: Question = {},
): Promise<RepositoryAnswer> =>
  gitlab({ repository: repositoryAt(url), api: server.origin, memory, now, ask: plainAsk });

const change = (fields: object) => server.put(changedAt("gitlab.com", DETAILS, fields));

/** A commit upon the last one. */
function push(mergeBase: object, status = 200): void {
  const commit = { id: newer, committed_date: "2026-02-14T08:00:00.000+00:00" };
  server.put({ path: HEAD, headers: { "x-next-page": "2" }, body: [commit] });
  server.put({ path: pageOf(`${head}..${newer}`), headers: { "x-next-page": "" }, body: [commit] });
  server.put({ path: pageOf(newer), headers: { "x-next-page": "" }, body: [commit] });
  server.put({ path: MERGE_BASE, status, body: mergeBase });
}

describe("a project on GitLab", () => {
  it("is asked for in four requests the first time, in its groups", async () => {
    const { facts } = await ask();
    expect(asked()).toEqual(keys(DETAILS, HEAD, ALL, CONTRIBUTORS));
    expect(facts).toEqual({
      address: "https://gitlab.com/wanderers/django/django-nested",
      description: "Trees of models that move whole branches at once",
      stars: 43,
      forks: 7,
      isArchived: false,
      licence: "BSD-3-Clause",
      lastCommitAt: "2026-02-13T10:15:30.000+01:00",
      commitCount: 5,
      commits: { perWeek: expect.any(Array) as unknown, lastWeek: "2026-02-09" },
      participants: ["Ada Lovelace", "Grace Hopper"],
      participantsComplete: true,
    });
    expect(facts.commits?.perWeek.slice(-4)).toEqual([1, 0, 0, 2]);
    expect(facts.commits?.perWeek.reduce((sum, week) => sum + week)).toBe(4);
  });

  it("is asked for twice while nothing is pushed, and its weeks go on", async () => {
    const { memory } = await ask();
    server.asked.splice(0);
    const later = await ask(memory, { now: new Date("2026-02-23T00:00:00Z") });
    expect(asked()).toEqual(keys(DETAILS, HEAD));
    expect(later.facts).not.toHaveProperty("stars");
    expect(later.facts.commits?.perWeek.slice(-6)).toEqual([1, 0, 0, 2, 0, 0]);
  });

  it("is asked for what is new after a push", async () => {
    const { memory } = await ask();
    push({ id: head });
    server.asked.splice(0);
    const { facts } = await ask(memory);
    expect(asked()).toEqual(keys(DETAILS, HEAD, MERGE_BASE, pageOf(`${head}..${newer}`), CONTRIBUTORS));
    expect(facts).toMatchObject({ commitCount: 6, lastCommitAt: "2026-02-14T08:00:00.000+00:00" });
    expect(facts.commits?.perWeek.at(-1)).toBe(3);
  });

  it.each<[string, object, number]>([
    ["has another commit before both", { id: newer.replace(/^./, "f") }, 200],
    ["no longer knows the commit", { message: "Could not find ref" }, 400],
    ["knows nothing before both", { message: "404 Merge Base Not Found" }, 404],
  ])("is counted anew once its history was rewritten: it %s", async (_, base, status) => {
    const { memory } = await ask();
    push(base, status);
    expect((await ask(memory)).facts).toMatchObject({ commitCount: 1 });
  });

  it("has neither commits nor people when it is empty", async () => {
    server.put({ path: HEAD, body: [] });
    const nothing = { lastCommitAt: null, commitCount: 0, participants: [], participantsComplete: true };
    expect((await ask()).facts).toMatchObject(nothing);
    server.asked.splice(0);
    change({ empty_repo: true });
    expect((await ask()).facts).toMatchObject(nothing);
    expect(asked()).toEqual(keys(DETAILS));
  });

  it("says what it shows to everybody, and nothing of what it hides", async () => {
    change({ archived: undefined, empty_repo: undefined, forks_count: undefined, description: null });
    server.put({ path: HEAD, status: 403, body: { message: "403 Forbidden" } });
    expect((await ask()).facts).toEqual({
      address: "https://gitlab.com/wanderers/django/django-nested",
      description: "",
      stars: 43,
      licence: "BSD-3-Clause",
    });
  });

  it.each([
    [{ key: "other" }, null],
    [null, null],
    [{ key: "gpl-3.0-or-later" }, "GPL-3.0-or-later"],
  ])("has the licence %o as %s", async (license, licence) => {
    change({ license });
    expect((await ask()).facts.licence).toBe(licence);
  });

  it("is followed to another group, and known there", async () => {
    const old = "/projects/old%2Fname";
    server.otherwise = (path) =>
      path.startsWith(old)
        ? { path, status: 301, headers: { location: `{origin}${path.replace(old, PROJECT)}` } }
        : undefined;
    const { facts, memory } = await ask(null, { url: "https://gitlab.com/old/name" });
    expect(facts).toMatchObject({ address: "https://gitlab.com/wanderers/django/django-nested", stars: 43 });
    server.asked.splice(0);
    await ask(memory);
    expect(asked()).toEqual(keys(DETAILS, HEAD));
  });

  it("is not there", async () => {
    server.put({ path: DETAILS, status: 404, body: { message: "404 Project Not Found" } });
    await expect(ask()).rejects.toMatchObject({ failure: "not_found" });
  });

  it.each<[string, Fault, string]>([
    ["lost", "down", "unavailable"],
    ["an error", "broken", "unavailable"],
    ["cut off", "truncated", "unavailable"],
    ["a request for patience", "rate limited", "busy"],
    ["a page of HTML", "html", "bad_answer"],
    ["half of one", "half", "bad_answer"],
    ["of other types", "wrong types", "bad_answer"],
    ["without fields", (answer) => ({ ...answer, body: {} }), "bad_answer"],
    ["null", (answer) => ({ ...answer, body: null }), "bad_answer"],
  ])("gives nothing when an answer is %s", async (_, fault, failure) => {
    for (const path of [DETAILS, HEAD, ALL, CONTRIBUTORS]) {
      server.faultOf = (now) => (pathKey(now) === pathKey(path) ? fault : undefined);
      await expect(ask()).rejects.toMatchObject({ name: "SourceError", failure });
    }
  });

  it.each([
    { star_count: -1 },
    { description: "x".repeat(100_000) },
    { path_with_namespace: "../../evil" },
    { archived: "no" },
  ])("is not believed when it says %o", async (lie) => {
    change(lie);
    await expect(ask()).rejects.toMatchObject({ failure: "bad_answer" });
  });
});
