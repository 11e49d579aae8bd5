import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonValue } from "@/server/sources/json-value";
import { changedAt, repositoryAt } from "@/tests/sources/forge-scene";
import { plainAsk } from "@/tests/sources/plain-ask";
import { ReplayServer } from "@/tests/sources/replay-server";
import { bitbucket } from "./bitbucket";

const HOST = "bitbucket.org";
const PLACE = "/repositories/fernwork/django-moss";
const REPOSITORY = `${PLACE}?fields=full_name,description,website,mainbranch.name`;
const FORKS = `${PLACE}/forks?pagelen=1&fields=size`;
const WATCHERS = `${PLACE}/watchers?pagelen=1&fields=size`;
const HEAD = `${PLACE}/commits?include=default/main&pagelen=1&fields=values.hash,values.date`;
const NOW = new Date("2026-02-15T19:34:48Z"); // Sunday

let server: ReplayServer;
beforeAll(async () => {
  server = await ReplayServer.start(HOST);
});
afterAll(() => server.stop());
beforeEach(() => server.reset());

const ask = (
  memory: JsonValue = null,
  { now = NOW, url = "https://bitbucket.org/fernwork/django-moss" } = {},
) => bitbucket({ repository: repositoryAt(url), api: server.origin, memory, now, ask: plainAsk });

const change = (fields: object) => server.put(changedAt(HOST, REPOSITORY, fields));

describe("a repository on Bitbucket", () => {
  it("is asked for what it says of itself, its forks, its watchers and its commits, page by page", async () => {
    const { facts } = await ask();
    expect(server.paths).toHaveLength(6);
    const { commits, ...others } = facts;
    expect(others).toEqual({
      address: "https://bitbucket.org/fernwork/django-moss",
      description: "Moss for Django's forms",
      homepage: "https://moss.example.org/",
      stars: 21,
      forks: 7,
      lastCommitAt: "2026-02-10T10:00:00+00:00",
      commitCount: 5,
      participants: ["adafern", "linh", "Moss Jens"],
      participantsComplete: true,
    });
    expect(commits?.lastWeek).toBe("2026-02-09");
    expect(commits?.perWeek.slice(-8)).toEqual([1, 0, 0, 0, 0, 0, 0, 2]);
    expect(commits?.perWeek[0]).toBe(1);
    expect(commits?.perWeek.reduce((sum, perWeek) => sum + perWeek)).toBe(4);
  });

  it("is not read on where it does not say from where", async () => {
    const elsewhere = { next: "https://api.bitbucket.org/2.0/repositories/other/name/commits" };
    server.faultOf = (_, number) =>
      number === 5
        ? (answer) => ({ ...answer, body: { ...(answer.body as object), ...elsewhere } })
        : undefined;
    await expect(ask()).rejects.toMatchObject({ failure: "bad_answer" });
    expect(server.paths).toHaveLength(5);
  });

  it("is asked for no page of commits while nothing is pushed", async () => {
    const first = await ask();
    server.asked.splice(0);
    const second = await ask(first.memory);
    expect(server.paths.map((path) => path.split("?")[0])).toEqual([
      PLACE,
      `${PLACE}/forks`,
      `${PLACE}/watchers`,
      `${PLACE}/commits`,
    ]);
    expect(second).toEqual(first);
  });

  it("follows no address that an answer names", async () => {
    await ask();
    expect(server.paths.at(-1)).toMatch(
      /^\/repositories\/fernwork\/django-moss\/commits\?.*ctx=4f1c&page=2$/,
    );
  });

  it("keeps its figures where they are not for us to know, or not counted", async () => {
    server.put({ path: FORKS, body: {} });
    server.put({ path: WATCHERS, status: 403, body: {} });
    const { facts } = await ask();
    expect(facts).not.toHaveProperty("stars");
    expect(facts).not.toHaveProperty("forks");
    expect(facts.commitCount).toBe(5);
  });

  it("has neither commits nor people while nothing was pushed", async () => {
    change({ mainbranch: null, description: "", website: "" });
    const { facts } = await ask();
    expect(facts).toMatchObject({ lastCommitAt: null, commitCount: 0, participants: [], stars: 21 });
    expect(facts.commits?.perWeek).toEqual(Array(52).fill(0));
  });

  it("keeps what is known of its commits when its branch is gone", async () => {
    const { memory } = await ask();
    server.put({ path: HEAD, status: 404, body: { type: "error" } });
    const second = await ask(memory);
    expect(second.facts).toMatchObject({ stars: 21 });
    expect(second.facts).not.toHaveProperty("commitCount");
    expect(second.memory).toEqual(memory);
  });

  it("is called as it is now", async () => {
    const location = `{origin}${REPOSITORY}`;
    const path = REPOSITORY.replace("fernwork/django-moss", "linh/moss");
    server.put({ path, status: 301, headers: { location }, body: {} });
    const { facts } = await ask(null, { url: "https://bitbucket.org/linh/moss" });
    expect(facts).toMatchObject({ address: "https://bitbucket.org/fernwork/django-moss", forks: 7 });
    expect(server.paths.slice(2).every((asked) => asked.startsWith(PLACE))).toBe(true);
  });

  it("is asked for nowhere but in the cloud", async () => {
    const repository = repositoryAt("https://git.example.org/a/b", { "git.example.org": "bitbucket" });
    const asked = bitbucket({ repository, api: server.origin, memory: null, now: NOW, ask: plainAsk });
    await expect(asked).rejects.toMatchObject({ failure: "refused", message: /^git\.example\.org/ });
    expect(server.paths).toEqual([]);
  });
});
