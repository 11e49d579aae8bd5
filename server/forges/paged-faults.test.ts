import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { JsonValue } from "@/server/sources/json-value";
import type { Fault } from "@/tests/sources/faults";
import { changedAt, repositoryAt } from "@/tests/sources/forge-scene";
import { plainAsk } from "@/tests/sources/plain-ask";
import { ReplayServer } from "@/tests/sources/replay-server";
import { bitbucket } from "./bitbucket";
import { forgejo } from "./forgejo";

const NOW = new Date("2026-02-15T19:34:48Z");

type Lie = [field: string, value: unknown];

const forges = [
  {
    host: "codeberg.org",
    adapter: forgejo,
    name: "fernwork/django-ferns",
    repository: "/repos/fernwork/django-ferns",
    requests: 3,
    patientFrom: 3,
    lies: [
      ["stars_count", -1],
      ["forks_count", 1.5],
      ["archived", "no"],
      ["updated_at", "now"],
      ["empty", 0],
    ] satisfies Lie[],
  },
  {
    host: "bitbucket.org",
    adapter: bitbucket,
    name: "fernwork/django-moss",
    repository: "/repositories/fernwork/django-moss?fields=full_name,description,website,mainbranch.name",
    requests: 6,
    /** The second page of commits. */
    patientFrom: 5,
    lies: [
      ["mainbranch", "main"],
      ["mainbranch", { name: "" }],
    ] satisfies Lie[],
  },
];

describe.each(forges)("a repository on $host when something is wrong", (forge) => {
  let server: ReplayServer;
  beforeAll(async () => {
    server = await ReplayServer.start(forge.host);
  });
  afterAll(() => server.stop());
  beforeEach(() => server.reset());

  const repository = repositoryAt(`https://${forge.host}/${forge.name}`);
  const ask = (memory: JsonValue = null) =>
    forge.adapter({ repository, api: server.origin, memory, now: NOW, ask: plainAsk });
  const numbers = Array.from({ length: forge.requests }, (_, index) => index + 1);

  it.each([404, 410, 451])("is not there (%i)", async (status) => {
    server.put({ path: forge.repository, status, body: {} });
    await expect(ask()).rejects.toMatchObject({ failure: "not_found" });
  });

  it("is there, though a page of its commits is not", async () => {
    server.faultOf = (_, number) =>
      number === forge.requests ? (answer) => ({ ...answer, status: 404 }) : undefined;
    await expect(ask()).rejects.toMatchObject({ failure: "bad_answer" });
  });

  it.each<[Fault, string]>([
    ["down", "unavailable"],
    ["broken", "unavailable"],
    ["truncated", "unavailable"],
    ["html", "bad_answer"],
    ["half", "bad_answer"],
    ["wrong types", "bad_answer"],
    [(answer) => ({ ...answer, body: null }), "bad_answer"],
  ])("gives nothing when any of its answers is %s", async (fault, failure) => {
    for (const faulty of numbers) {
      server.asked.splice(0);
      server.faultOf = (_, number) => (number === faulty ? fault : undefined);
      await expect(ask()).rejects.toMatchObject({ name: "SourceError", failure });
      expect(server.paths).toHaveLength(faulty);
    }
  });

  it("is left alone when its host asks for patience, but for the commits that were read until then", async () => {
    for (const busy of numbers.slice(0, forge.patientFrom)) {
      server.asked.splice(0);
      server.faultOf = (_, number) => (number === busy ? "rate limited" : undefined);
      await expect(ask()).rejects.toMatchObject({ name: "SourceError", failure: "busy" });
    }
    for (const busy of numbers.slice(forge.patientFrom)) {
      server.asked.splice(0);
      server.faultOf = (_, number) => (number === busy ? "rate limited" : undefined);
      const { facts, memory } = await ask();
      expect(facts).toMatchObject({ forks: 7, participantsComplete: false });
      expect(facts).not.toHaveProperty("commitCount");
      server.faultOf = () => undefined;
      expect((await ask(memory)).facts).toEqual((await ask()).facts);
    }
  });

  it.each([["description", "x".repeat(10_000_000)], ["full_name", "../../evil.example/x"], ...forge.lies])(
    "is not believed when it lies about its %s",
    async (field, lie) => {
      server.put(changedAt(forge.host, forge.repository, { [field]: lie }));
      const message = expect.stringContaining(field) as unknown;
      await expect(ask()).rejects.toMatchObject({ failure: "bad_answer", message });
    },
  );

  it.each<JsonValue>([
    "x",
    3,
    [],
    { keys: [repository.key] },
    { keys: [repository.key], counted: {}, head: 1 },
  ])("begins anew with a memory of another time: %j", async (memory) => {
    expect(await ask(memory)).toEqual(await ask());
  });
});
