import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pypiAnswerOf, pypiFile, pypiProject } from "@/tests/pypi-answer";
import type { Fault } from "@/tests/sources/faults";
import { plainAsk } from "@/tests/sources/plain-ask";
import { ReplayServer } from "@/tests/sources/replay-server";
import { pypi } from "./adapter";

let index: ReplayServer;
beforeAll(async () => {
  index = await ReplayServer.start("pypi.org");
});
afterAll(() => index.stop());
beforeEach(() => {
  index.fault = undefined;
  index.put(pypiAnswerOf());
});

const ask = (project: string, memory: Parameters<typeof pypi>[0]["memory"] = null) =>
  pypi({ project, memory, api: index.origin, ask: plainAsk });

describe("pypi", () => {
  it("says what the index says of a project", async () => {
    const { facts } = await ask("django-comments-xtd");
    expect(facts).toMatchObject({
      name: "django-comments-xtd",
      latestVersion: "2.10.11",
      licence: "MIT",
      licences: ["MIT"],
      requiresRuntime: ">=3.9",
      supportsRuntime: true,
      developmentStatus: 5,
      documentationUrl: "https://django-comments.xtd.readthedocs.io",
      repositoryUrl: "https://github.com/danirus/django-comments-xtd",
    });
    expect(facts?.classifiers).toContain("Framework :: Django :: 5.2");
    expect(facts?.releases[0]).toEqual({
      version: "2.10.11",
      releasedAt: "2026-01-01T07:43:32.023103Z",
      isYanked: false,
      yankedReason: null,
      requiresRuntime: ">=3.9",
    });
  });

  it("asks for any spelling of a name at the same address, at once", async () => {
    await ask("LADDERS");
    await ask("Django_Comments.xtd");
    expect(index.paths.slice(-2)).toEqual(["/pypi/ladders/json", "/pypi/django-comments-xtd/json"]);
  });

  it("asks whether anything has changed, and reads it when it has", async () => {
    const { memory } = await ask("ladders");
    expect(await ask("Ladders", memory)).toEqual({ facts: null, memory });
    index.put(pypiAnswerOf({}, { "1.1": [pypiFile()] }));
    const changed = await ask("ladders", memory);
    expect(changed.facts?.latestVersion).toBe("1.1");
    expect(changed.memory).not.toEqual(memory);
  });

  it("does not take another project's memory, or an older version's, for its own", async () => {
    const { memory } = await ask("ladders");
    const others: (typeof memory)[] = [
      { ...(memory as object), project: "steps" },
      { etag: '"x"' },
      "x",
      [1],
    ];
    for (const other of others) expect((await ask("ladders", other)).facts?.name).toBe("ladders");
    expect(index.asked.at(-1)?.headers).not.toHaveProperty("if-none-match");
  });

  it("says that there is no such project", async () => {
    await expect(ask("nothing")).rejects.toMatchObject({ failure: "not_found" });
  });

  it("takes no summary for one that an old tool made up", async () => {
    index.put(pypiAnswerOf({ summary: "UNKNOWN" }));
    expect((await ask("ladders")).facts?.summary).toBe("");
    index.put(pypiAnswerOf({ summary: null }));
    expect((await ask("ladders")).facts?.summary).toBe("");
  });

  const lie =
    (body: unknown): Fault =>
    (answer) => ({ ...answer, body });
  it.each<[string, Fault, string]>([
    ["HTML", "html", "bad_answer"],
    ["half of it", "half", "bad_answer"],
    ["other types", "wrong types", "bad_answer"],
    ["an empty object", lie({}), "bad_answer"],
    ["another project", lie(pypiProject({ name: "steps" })), "bad_answer"],
    ["a summary of 10 MB", lie(pypiProject({ summary: "x".repeat(10_000_000) })), "unavailable"],
    ["a summary of a page", lie(pypiProject({ summary: "x".repeat(10_000) })), "bad_answer"],
    ["what cannot be stored", lie(pypiProject({ summary: "a\0b" })), "bad_answer"],
    ["half a character", lie(pypiProject({ name: "\ud800" })), "bad_answer"],
    ["no date", lie(pypiProject({}, { "1": [pypiFile({ upload_time_iso_8601: "soon" })] })), "bad_answer"],
    [
      "the year 0",
      lie(pypiProject({}, { "1": [pypiFile({ upload_time_iso_8601: "0000-01-01T00:00:00Z" })] })),
      "bad_answer",
    ],
    [
      "releases without end",
      lie(
        pypiProject({}, Object.fromEntries(Array.from({ length: 20_001 }, (_, number) => [`${number}`, []]))),
      ),
      "bad_answer",
    ],
    ["a version without end", lie(pypiProject({}, { ["1".repeat(300)]: [] })), "bad_answer"],
    ["its own fault", "broken", "unavailable"],
    ["a broken connection", "truncated", "unavailable"],
  ])("takes nothing of %s", async (_, fault, failure) => {
    index.fault = fault;
    await expect(ask("ladders")).rejects.toMatchObject({ name: "SourceError", failure });
  });

  it("says in words that can be kept what is wrong, whatever a field is called", async () => {
    index.put(pypiAnswerOf({}, { [`1\0\ud800${"0".repeat(100_000)}`]: [] }));
    const error = await ask("ladders").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: expect.stringMatching(/^[\P{Cc}]{50,500}$/u) as unknown });
  });

  it("does not mind how long the description is", async () => {
    index.put(
      pypiAnswerOf({ description: "x".repeat(1_000_000), license: `MIT License\n${"x".repeat(50_000)}` }),
    );
    expect((await ask("ladders")).facts?.licence).toBe("MIT License");
  });
});
