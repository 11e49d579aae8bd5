import { expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { testDatabase } from "@/tests/prisma";
import { refreshScores } from "./refresh-scores";
import { refreshSearchWeights } from "./refresh-search-weights";
import { thinFigures } from "./thin-figures";

const connections = testDatabase();

it.each([refreshScores, refreshSearchWeights, thinFigures])(
  "$name begins with no further packages once it is given up",
  async (job) => {
    await createPackage(connections.db);
    const givenUp = new Error("given up");
    const run = job.run(connections.pool, {}, AbortSignal.abort(givenUp));
    await expect(run).rejects.toBe(givenUp);
    await expect(job.run(connections.pool, {})).resolves.toBeDefined();
  },
);
