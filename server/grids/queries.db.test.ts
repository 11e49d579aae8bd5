import { beforeAll, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findGrid } from "./queries";

siteDatabase();

beforeAll(async () => {
  await createGrid(db(), { slug: "deleted", deletedAt: new Date("2026-01-02T00:00:00Z") });
});

describe("a grid", () => {
  it("is not found when unknown or deleted", async () => {
    await expect(findGrid("unknown")).resolves.toBeNull();
    await expect(findGrid("deleted")).resolves.toBeNull();
  });
});
