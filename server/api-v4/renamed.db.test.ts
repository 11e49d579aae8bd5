import { beforeAll, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { responseOf } from "@/tests/response-of";
import { siteDatabase } from "@/tests/site-database";
import { answerApi } from "./answer";

const ask = async (path: string, verb = "GET", headers: Record<string, string> = {}) =>
  responseOf(answerApi(new Request("http://catalogue.example/", { headers }), verb, `/api/v4/${path}`));

siteDatabase();

beforeAll(async () => {
  const renamed = await createPackage(db(), { slug: "new-name" });
  const taken = await createPackage(db(), { slug: "taken" });
  const numeric = await createPackage(db(), { slug: "2026" });
  const deleted = await createPackage(db(), {
    slug: "deleted",
    deletedAt: new Date("2026-01-02T00:00:00Z"),
  });
  const grid = await createGrid(db(), { slug: "new-grid" });
  await db().redirect.createMany({
    data: [
      { kind: "package", slug: "Old-name", packageId: renamed.id },
      { kind: "package", slug: "taken", packageId: renamed.id },
      { kind: "package", slug: "was-text", packageId: numeric.id },
      { kind: "package", slug: "gone", packageId: deleted.id },
      { kind: "package", slug: String(taken.id), packageId: renamed.id },
      { kind: "package", slug: "987654", packageId: renamed.id },
      { kind: "grid", slug: "old-grid", gridId: grid.id },
    ],
  });
});

describe("an old slug", () => {
  it.each([
    ["packages/Old-name/", "packages/new-name/"],
    ["packages/Old-name.json", "packages/new-name.json"],
    ["packages/Old-name.api/", "packages/new-name.api/"],
    ["packages/Old-name/?format=api&b=%20+1&b=", "packages/new-name/?format=api&b=%20+1&b="],
    ["packages/%4Fld-name.json?x", "packages/new-name.json?x"],
    ["grids/old-grid/", "grids/new-grid/"],
  ])("leads from %s on to %s", async (path, location) => {
    for (const verb of ["GET", "HEAD"]) {
      const answer = await ask(path, verb);
      expect([answer.status, answer.headers.get("location")]).toEqual([301, `/api/v4/${location}`]);
      expect(await answer.text()).toBe("");
    }
  });

  it("leads nowhere while something has it", async () => {
    expect(await (await ask("packages/taken/")).json()).toMatchObject({ slug: "taken" });
  });

  it.each(["packages/old-name/", "packages/old-grid/", "grids/Old-name/", "categories/old-grid/"])(
    "is one of its kind, in its case: not %s",
    async (path) => expect((await ask(path)).status).toBe(404),
  );

  it("leads to nothing that was deleted, and to no slug that would be taken for an id", async () => {
    const noMatch = { detail: "No Package matches the given query." };
    expect(await (await ask("packages/gone/")).json()).toEqual(noMatch);
    expect(await (await ask("packages/was-text/")).json()).toEqual(noMatch);
  });

  it("is not looked for where an id was asked for", async () => {
    expect((await ask("packages/987654/")).status).toBe(404);
  });

  it("changes nothing for other verbs, or where no format can be agreed on", async () => {
    expect((await ask("packages/Old-name/", "POST")).status).toBe(405);
    expect((await ask("packages/Old-name/", "OPTIONS")).status).toBe(200);
    expect((await ask("packages/Old-name/", "GET", { accept: "text/plain" })).status).toBe(406);
    expect((await ask("packages/Old-name.xml")).status).toBe(404);
  });
});
