import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { rereadEnvironment } from "@/server/env";
import { testDatabase } from "@/tests/prisma";
import type { Fault } from "@/tests/sources/faults";
import { plainAsk } from "@/tests/sources/plain-ask";
import { readAnswers } from "@/tests/sources/recorded-answers";
import { replaySettings, ReplayServer } from "@/tests/sources/replay-server";
import { refreshCycles } from "./refresh-cycles";
import { axisSlugs, type CycleRow, cycleRowsSql, productsOf } from "./rows";

const HOST = "endoflife.date";
const database = testDatabase();
let source: ReplayServer;

beforeAll(async () => {
  source = await ReplayServer.start(HOST);
  vi.stubEnv("SOURCE_URLS", replaySettings(source).SOURCE_URLS);
  rereadEnvironment();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rereadEnvironment();
  await source.stop();
});
beforeEach(() => database.pool.query("TRUNCATE product CASCADE"));
afterEach(() => {
  source.faultOf = () => undefined;
  for (const answer of readAnswers(HOST)) source.put(answer);
});

const refresh = () => refreshCycles(database.pool, plainAsk);
async function readProducts() {
  const { rows } = await database.pool.query<CycleRow>(cycleRowsSql, [axisSlugs]);
  return productsOf(rows);
}
async function cyclesOf(slug: string) {
  return (await readProducts()).find((product) => product.slug === slug)?.cycles ?? [];
}
const brokenFor =
  (slug: string, fault: Fault) =>
  (path: string): Fault | undefined =>
    path.endsWith(`/${slug}`) ? fault : undefined;

const inYearZero: Fault = (answer) => ({
  ...answer,
  body: { result: { label: "Django", releases: [{ name: "1", isLts: false, eolFrom: "0000-01-01" }] } },
});

describe("refreshCycles", () => {
  it("fetches all that packages are measured against", async () => {
    expect(await refresh()).toMatchObject({ unknown: 0 });
    const products = await readProducts();
    expect(products.map(({ title }) => title)).toEqual(["Django", "Python", "Wagtail"]);
    expect((await cyclesOf("django"))[1]).toEqual({
      name: "5.2",
      releasedOn: "2025-04-02",
      supportEndsOn: "2025-12-03",
      endsOn: "2028-04-30",
      isEnded: null,
      isLts: true,
      latestVersion: "5.2.11",
    });
  });

  it("writes nothing where nothing has changed, and only what has", async () => {
    await refresh();
    expect(await refresh()).toEqual({ changed: 0, unknown: 0 });
    await database.pool.query("UPDATE product_cycle SET end_of_life_on = '2020-01-01' WHERE cycle = '6.0'");
    expect(await refresh()).toEqual({ changed: 1, unknown: 0 });
    expect((await cyclesOf("django"))[0]?.endsOn).toBe("2027-04-30");
  });

  it("keeps what people called a product, what they set aside, and cycles that are no longer named", async () => {
    await database.pool.query(
      `INSERT INTO product (title, slug, is_active) VALUES ('The framework', 'django', true), ('Old', 'wagtail', false)`,
    );
    await database.pool.query(
      "INSERT INTO product_cycle (product_id, cycle) SELECT id, '1.11' FROM product WHERE slug = 'django'",
    );
    await refresh();
    const [django] = await readProducts();
    expect(django?.title).toBe("The framework");
    expect(django?.cycles.at(-1)?.name).toBe("1.11");
    expect(await cyclesOf("wagtail")).toEqual([]);
  });

  it.each<[Fault]>([["broken"], ["html"], ["half"], ["wrong types"], ["down"], [inYearZero]])(
    "leaves a product as it is and fetches the others where an answer is %s",
    async (fault) => {
      source.faultOf = brokenFor("django", fault);
      await expect(refresh()).rejects.toMatchObject({ name: "SourceError" });
      expect(await cyclesOf("django")).toEqual([]);
      expect((await cyclesOf("python")).length).toBeGreaterThan(3);
    },
  );

  it("does not empty a product of which nothing is said, and goes on without what is unknown there", async () => {
    await refresh();
    const before = await cyclesOf("django");
    source.put({ path: "/api/v1/products/django", body: { result: { label: "Django", releases: [] } } });
    await expect(refresh()).rejects.toMatchObject({ failure: "bad_answer" });
    source.put({ path: "/api/v1/products/django", status: 404, body: "" });
    expect(await refresh()).toEqual({ changed: 0, unknown: 1 });
    expect(await cyclesOf("django")).toEqual(before);
  });
});
