import type { AnswerCache } from "@/server/cache/answers";
import { pool } from "@/server/db";
import type { Check } from "@/server/health/run-checks";
import { listMigrations, listMissing } from "@/server/migrations";

/** What has to be well for the site to be: its database, the news of changes, the tables it was written for. */
export function siteChecks(cache: AnswerCache): Readonly<Record<string, Check>> {
  // Of the checkout that this process was started from, whatever is pulled into it meanwhile.
  const migrations = listMigrations();
  return {
    database: async () => {
      await pool().query("SELECT 1");
      return { status: "ok" };
    },
    migrations: async () => {
      const missing = await listMissing(migrations, pool());
      if (missing.length === 0) return { status: "ok" };
      return { status: "failing", reason: `${missing.length} of ${migrations.length} are not applied.` };
    },
    cache: () => cacheFindings[cache.state],
  };
}

const cacheFindings = {
  open: { status: "ok" },
  off: { status: "off" },
  closed: {
    status: "failing",
    reason: "Changes are not heard of, so nothing is kept: every answer is made anew.",
  },
} as const satisfies Record<AnswerCache["state"], object>;
