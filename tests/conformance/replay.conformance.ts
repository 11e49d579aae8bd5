import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFrom } from "@/server/imports/import-from";
import { siteDatabase } from "@/tests/site-database";
import { startApiServer, type ApiServer } from "./api-server";
import { recordedCases } from "./cases";
import { compared, expected } from "./compare";
import { exchange } from "./exchange";
import { fileInTests } from "./files";

const CACHE_BYTES = 32 * 1_048_576;

describe("the reference's answers", () => {
  const database = siteDatabase();
  let server: ApiServer;

  beforeAll(async () => {
    const report = await importFrom(database.url, [fileInTests("dataset.json.gz")]);
    expect(report.problems).toEqual([]);
    server = await startApiServer(CACHE_BYTES);
  });
  afterAll(() => server.close());

  it.each(recordedCases())("$name: $request.method $request.path", async (recorded) => {
    const made = await exchange(server.port, recorded.request);
    if (recorded.deliberate) return expect(made.status).toBeLessThan(500);
    const wanted = expected(recorded);
    expect(compared(made, recorded, wanted)).toEqual(wanted);
    const kept = await exchange(server.port, recorded.request);
    expect(compared(kept, recorded, wanted)).toEqual(wanted);
  });
});
