import { beforeAll, describe, expect, it } from "vitest";
import { paths } from "@/lib/paths";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { renamedOrNotFound } from "./renamed-or-not-found";

siteDatabase();

beforeAll(async () => {
  const { id } = await createPackage(db(), { slug: "new-name" });
  await db().redirect.create({ data: { kind: "package", slug: "old-name", packageId: id } });
});

/** How Next is told: by an error with a digest. */
const digest = (value: string): unknown =>
  expect.objectContaining({ digest: expect.stringContaining(value) as string });

describe("renamedOrNotFound", () => {
  it("redirects for good to the entry's page", async () => {
    await expect(renamedOrNotFound("package", "old-name")).rejects.toEqual(
      digest("/packages/p/new-name/;308"),
    );
  });

  it("leads to the same page of it where that was asked for", async () => {
    await expect(renamedOrNotFound("package", "old-name", paths.packageRules)).rejects.toEqual(
      digest("/packages/p/new-name/rules/;308"),
    );
  });

  it("says that there is no page otherwise, whatever stands for a slug", async () => {
    for (const slug of ["unknown", "no slug\0"])
      await expect(renamedOrNotFound("package", slug)).rejects.toEqual(digest("404"));
  });
});
