import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/server/db";
import { quotas } from "@/server/limits/quota";
import { readRepository } from "@/server/packages/repository";
import { suggestPackage } from "@/server/packages/suggest";
import { sourcesOfForm } from "@/tests/form-sources";
import { pypiAnswerOf } from "@/tests/pypi-answer";
import { siteDatabase } from "@/tests/site-database";
import type { Fault } from "@/tests/sources/faults";
import { introduce } from "./introduce";

siteDatabase();
const hosts = sourcesOfForm();

const ADDRESS = "https://github.com/a/ladders";
const repositoryAnswer = (facts: Record<string, unknown> = {}) => ({
  path: "/repos/a/ladders",
  body: {
    ...{ full_name: "a/ladders", description: "Climb.", homepage: "", archived: false, license: null },
    ...{ stargazers_count: 1, forks_count: 0, pushed_at: null },
    ...facts,
  },
});

let person = 0;
async function begin(timeLimitMs?: number) {
  const address = readRepository(ADDRESS);
  if (typeof address === "string") throw new Error(address);
  return introduce(await suggestPackage(address), address, { person, timeLimitMs });
}

beforeEach(() => {
  person += 1;
  hosts.forge.put(repositoryAnswer());
  hosts.index.put(
    pypiAnswerOf({
      name: "Ladders",
      summary: "Climb higher",
      project_urls: { Source: `${ADDRESS}.git`, Documentation: "https://docs.example/" },
    }),
  );
});

const asTyped = { title: "ladders", slug: "ladders", registryUrl: "ladders", guess: "ladders" };
const nothingSaid = { description: "", documentationUrl: "" };

describe("introduce", () => {
  it("fills the form with what forge and index say, by one request each", async () => {
    expect(await begin()).toEqual({
      ...{ title: "Ladders", slug: "ladders", repositoryUrl: ADDRESS, registryUrl: "Ladders", guess: "" },
      ...{ description: "Climb.", documentationUrl: "https://docs.example/", notes: [] },
    });
    expect([hosts.forge.paths, hosts.index.paths]).toEqual([["/repos/a/ladders"], ["/pypi/ladders/json"]]);
  });

  it("takes the index's summary and the forge's home page where the other says nothing", async () => {
    hosts.forge.put(repositoryAnswer({ description: null, homepage: "https://ladders.example/" }));
    hosts.index.put(pypiAnswerOf({ summary: "Climb higher", project_urls: { Source: ADDRESS } }));
    expect(await begin()).toMatchObject({
      description: "Climb higher",
      documentationUrl: "https://ladders.example/",
    });
  });

  it("takes nothing of somebody else's project that has the same name", async () => {
    hosts.index.put(
      pypiAnswerOf({ summary: "Others", project_urls: { Source: "https://github.com/b/ladders" } }),
    );
    expect(await begin()).toMatchObject({
      ...{ title: "ladders", registryUrl: "", guess: "", description: "Climb.", documentationUrl: "" },
      notes: ["“ladders” on PyPI is made from another repository, so its name was left out."],
    });
  });

  it("leaves the name in the index a guess where the index names no repository", async () => {
    hosts.index.put(pypiAnswerOf({ summary: "Maybe" }));
    expect(await begin()).toMatchObject({ ...asTyped, description: "Climb.", notes: [] });
  });

  it("leaves the name out where the index has none of it", async () => {
    hosts.index.put({ path: "/pypi/ladders/json", status: 404, body: "" });
    expect(await begin()).toMatchObject({ ...asTyped, registryUrl: "", guess: "", notes: [] });
  });

  it.each<[Fault, RegExp]>([
    ["down", /cannot be reached/],
    ["broken", /out of order/],
    ["html", /no JSON/],
    ["wrong types", /something unexpected/],
    ["rate limited", /patience/],
  ])("shows the form as it is, with a sentence, where both are %s", async (fault, sentence) => {
    hosts.forge.fault = hosts.index.fault = fault;
    const begun = await begin();
    expect(begun).toMatchObject({ ...asTyped, ...nothingSaid });
    expect(begun.notes).toEqual([expect.stringMatching(sentence), expect.stringMatching(sentence)]);
  });

  it("does not wait for long, and takes what the other one says", async () => {
    hosts.forge.fault = "silent";
    expect(await begin(300)).toMatchObject({
      description: "Climb higher",
      notes: ["github.com took too long to answer."],
    });
  });

  it("is for so many a person and hour, after which the form is as it is", async () => {
    const { times } = quotas.introduce;
    await db().$executeRaw`
      INSERT INTO quota (key, paid_off_at)
      VALUES (${`introduce person ${person}`}, clock_timestamp() + make_interval(secs => ${(3_600 / times) * times}))`;
    const begun = await begin();
    expect(begun).toMatchObject({ ...asTyped, ...nothingSaid });
    expect(begun.notes).toEqual([expect.stringContaining("too often")]);
    expect(hosts.forge.asked).toEqual([]);
  });

  it("keeps nothing of what it heard", async () => {
    await begin();
    expect(await db().package.count()).toBe(0);
    expect(await db().packageSource.count()).toBe(0);
    expect(await db().revision.count()).toBe(0);
  });
});
