import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { startImportedSite, type ImportedSite } from "@/tests/archive-site";
import { exchange } from "./exchange";
import { fileInTests } from "./files";
import { foldSpaces, pageText } from "./page-text";

const seeds = readdirSync(fileInTests("seeds/")).map((file) => fileInTests(`seeds/${file}`));

/** What the copied text of a page says was asked for, and the JSON that it shows. */
function readSeed(file: string) {
  const text = readFileSync(file, "utf8");
  const path = /^GET (\S+)$/m.exec(text)?.[1] ?? "";
  return { text, path, json: text.slice(text.indexOf("{")).trim() };
}

const headers = { Host: "djangopackages.org", "X-Forwarded-Proto": "https" };

describe("pages of the reference, copied as text and imported", () => {
  let site: ImportedSite;

  beforeAll(async () => {
    site = await startImportedSite(seeds);
    return () => site.stop();
  });

  it.each(seeds.map(readSeed))("gives $path back byte for byte", async ({ path, json }) => {
    const { pathname } = new URL(path, "https://djangopackages.org");
    const accept = { Accept: "application/json; indent=4" };
    const answer = await exchange(site.port, {
      method: "GET",
      path: pathname,
      headers: { ...headers, ...accept },
    });
    expect(answer.body).toBe(json.replaceAll("/?format=api", "/"));
  });

  it.each(seeds.map(readSeed))("shows $path as the same page", async ({ path, text }) => {
    const answer = await exchange(site.port, { method: "GET", path, headers });
    expect(pageText(answer.body)).toContain(foldSpaces(text));
  });
});
