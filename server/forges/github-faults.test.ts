import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { github } from "@/server/forges/github";
import type { JsonValue } from "@/server/sources/json-value";
import type { Fault } from "@/tests/sources/faults";
import { changedAt, repositoryAt } from "@/tests/sources/forge-scene";
import { plainAsk } from "@/tests/sources/plain-ask";
import { ReplayServer } from "@/tests/sources/replay-server";

const REPOSITORY = "/repos/codingjoe/django-select2";
const COMMITS = `${REPOSITORY}/commits?per_page=1`;
const ACTIVITY = `${REPOSITORY}/stats/commit_activity`;
const CONTRIBUTORS = `${REPOSITORY}/contributors?per_page=100`;
const NOW = new Date("2026-02-15T19:34:48Z");

let server: ReplayServer;
beforeAll(async () => {
  server = await ReplayServer.start("github.com");
});
afterAll(() => server.stop());
beforeEach(() => server.reset());

const repository = repositoryAt("https://github.com/codingjoe/django-select2");
const ask = (memory: JsonValue = null) =>
  github({ repository, api: server.origin, memory, now: NOW, ask: plainAsk });

const change = (path: string, fields: object) => server.put(changedAt("github.com", path, fields));

describe("a repository on GitHub when something is wrong", () => {
  it.each([404, 451])("is not there (%i)", async (status) => {
    server.put({ path: REPOSITORY, status, body: { message: "No" } });
    await expect(ask()).rejects.toMatchObject({ failure: "not_found" });
  });

  it.each([COMMITS, CONTRIBUTORS, ACTIVITY])("is there, though %s is not", async (path) => {
    server.put({ path, status: 404, body: {} });
    await expect(ask()).rejects.toMatchObject({ failure: "bad_answer" });
  });

  it.each<[Fault, string]>([
    ["down", "unavailable"],
    ["broken", "unavailable"],
    ["truncated", "unavailable"],
    ["rate limited", "busy"],
    ["html", "bad_answer"],
    ["half", "bad_answer"],
    ["wrong types", "bad_answer"],
  ])("gives nothing when its host is %s", async (fault, failure) => {
    const { memory } = await ask();
    change(REPOSITORY, { pushed_at: "2026-02-15T10:00:00Z" });
    for (const path of [REPOSITORY, COMMITS, CONTRIBUTORS, ACTIVITY]) {
      server.faultOf = (asked) => (asked === path ? fault : undefined);
      await expect(ask(memory)).rejects.toMatchObject({ name: "SourceError", failure });
    }
  });

  it.each([
    { stargazers_count: -1 },
    { forks_count: 1e12 },
    { forks_count: 1.5 },
    { description: "x".repeat(10_000_000) },
    { full_name: "../../evil.example/x" },
    { pushed_at: "yesterday" },
    { archived: "no" },
  ])("is not believed when it says %o", async (lie) => {
    change(REPOSITORY, lie);
    await expect(ask()).rejects.toMatchObject({
      failure: "bad_answer",
      message: expect.stringMatching(Object.keys(lie)[0] ?? "") as unknown,
    });
  });

  it("is not believed when it names more people than were asked for", async () => {
    const body = Array.from({ length: 101 }, (_, number) => ({ login: `member-${number}` }));
    server.put({ path: CONTRIBUTORS, body });
    await expect(ask()).rejects.toMatchObject({ failure: "bad_answer" });
  });

  it.each([null, "0000-01-01T00:00:00Z", "2026-01-07T18:42:43+23:00"])(
    "keeps its last commit's time as it was when that was %s",
    async (date) => {
      server.put({ path: COMMITS, body: [{ commit: { committer: { date }, author: null } }] });
      const { facts } = await ask();
      expect(facts).not.toHaveProperty("lastCommitAt");
      expect(facts).toMatchObject({ commitCount: 1, stars: 209 });
    },
  );

  it("is asked anew where its answer bore a tag that cannot be sent back", async () => {
    server.put({ ...changedAt("github.com", REPOSITORY, {}), headers: { etag: "no tag" } });
    const { memory } = await ask();
    await ask(memory);
    expect(server.asked.at(-1)?.headers).not.toHaveProperty("if-none-match");
  });

  it.each<JsonValue>(["x", 3, [], { etag: "y" }])(
    "begins anew with a memory of another time: %j",
    async (memory) => {
      expect((await ask(memory)).facts).toMatchObject({ stars: 209, forks: 57 });
    },
  );
});
