import { afterEach, describe, expect, it } from "vitest";
import { loadDemo } from "@/prisma/seed";
import { collectTags } from "@/server/cache/tags";
import { setClock } from "@/server/clock";
import { db, pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { readProducts, readSupportedCycles } from "./queries";

siteDatabase();
let restoreClock = () => undefined as void;
afterEach(() => restoreClock());

describe("products", () => {
  it("are none where the catalogue has none", async () => {
    expect(await readProducts()).toEqual([]);
  });

  it("stand in the configuration's order, with cycles newest first and their days as they are", async () => {
    await loadDemo(pool());
    const products = await readProducts();
    expect(products.map(({ slug, role }) => [slug, role])).toEqual([
      ["django", "framework"],
      ["python", "language"],
      ["wagtail", "addon"],
    ]);
    expect(products[1]?.cycles[0]).toEqual({
      ...{ name: "3.14", releasedOn: "2025-10-07", supportEndsOn: "2027-10-01", endsOn: "2030-10-31" },
      ...{ isEnded: null, isLts: false, latestVersion: null },
    });
    expect(products[1]?.cycles.map(({ name }) => name)).toEqual([
      "3.14",
      "3.13",
      "3.12",
      "3.11",
      "3.10",
      "3.9",
    ]);
  });

  it("are supported by the process's clock, to the day", async () => {
    restoreClock = setClock(() => new Date("2026-10-31T23:59:59Z"));
    expect((await readSupportedCycles())[1]?.cycles).toEqual(["3.14", "3.13", "3.12", "3.11", "3.10"]);
    restoreClock();
    restoreClock = setClock(() => new Date("2026-11-01T00:00:00Z"));
    expect((await readSupportedCycles())[1]?.cycles).toEqual(["3.14", "3.13", "3.12", "3.11"]);
  });

  it("leave out those that are not active", async () => {
    await db().product.update({ where: { slug: "wagtail" }, data: { isActive: false } });
    expect((await readProducts()).map(({ slug }) => slug)).toEqual(["django", "python"]);
  });

  it("are declared, so that a changed date changes what shows it", async () => {
    await collectTags(async (collected) => {
      await readSupportedCycles();
      expect([...collected]).toEqual(["products"]);
    });
  });
});
