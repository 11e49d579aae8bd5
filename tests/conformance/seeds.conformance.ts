import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFrom } from "@/server/imports/import-from";
import { siteDatabase } from "@/tests/site-database";
import { startApiServer, type ApiServer } from "./api-server";
import { exchange } from "./exchange";
import { fileInTests } from "./files";
import { foldSpaces, exchangeShown, pageText } from "./page-text";

const seeds = readdirSync(fileInTests("seeds/")).map((file) => fileInTests(`seeds/${file}`));

/** What the copied text of a page says was asked for, and the JSON that it shows. */
function readSeed(file: string) {
  const text = readFileSync(file, "utf8");
  const path = /^GET (\S+)$/m.exec(text)?.[1] ?? "";
  return { text, path, json: text.slice(text.indexOf("{")).trim() };
}

const headers = { Host: "djangopackages.org", "X-Forwarded-Proto": "https" };

describe("pages of the reference, copied as text and imported", () => {
  const database = siteDatabase();
  let server: ApiServer;

  beforeAll(async () => {
    const report = await importFrom(database.url, seeds);
    expect(report.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    server = await startApiServer(0);
  });
  afterAll(() => server.close());

  it.each(seeds.map(readSeed))("gives $path back byte for byte", async ({ path, json }) => {
    const { pathname } = new URL(path, "https://djangopackages.org");
    const accept = { Accept: "application/json; indent=4" };
    const answer = await exchange(server.port, {
      method: "GET",
      path: pathname,
      headers: { ...headers, ...accept },
    });
    expect(answer.body).toBe(json.replaceAll("/?format=api", "/"));
  });

  it.each(seeds.map(readSeed))("shows $path as the same page", async ({ path, text }) => {
    const answer = await exchange(server.port, { method: "GET", path, headers });
    expect(exchangeShown(answer.body, "GET")).toBe(foldSpaces(text.slice(text.indexOf("GET "))));
    expect(pageText(answer.body)).toContain(foldSpaces(text));
  });
});
