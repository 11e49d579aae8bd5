import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { replaySettings, ReplayServer } from "@/tests/sources/replay-server";

type Sources = { forge: ReplayServer; index: ReplayServer };

/**
 * A git host and the package index on this machine, which the site's own code asks in the tests of a file, each test as the
 * first. Use it after `siteDatabase`.
 */
export function sourcesOfForm(): Sources {
  const sources = {} as Sources;
  beforeAll(async () => {
    sources.forge = await ReplayServer.start("github.com");
    sources.index = await ReplayServer.start("pypi.org");
    for (const [name, value] of Object.entries(replaySettings(sources.forge, sources.index)))
      vi.stubEnv(name, value);
    rereadEnvironment();
  });
  beforeEach(async () => {
    for (const source of [sources.forge, sources.index]) {
      source.fault = undefined;
      source.asked.length = 0;
    }
    await db().$executeRaw`TRUNCATE host_budget`;
  });
  afterAll(() => Promise.all([sources.forge.stop(), sources.index.stop()]));
  return sources;
}
