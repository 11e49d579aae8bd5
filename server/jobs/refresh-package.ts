import { z } from "zod";
import { env } from "@/server/env";
import { putOffRefresh, REFRESH_JOB } from "@/server/refresh/queue";
import { refreshPackage } from "@/server/refresh/refresh-package";
import type { Job } from "./job";

const payloadSchema = z.object({
  packageId: z.int(),
  /** Undefined: all of them. */
  kinds: z.array(z.enum(["forge", "registry", "downloads"])).optional(),
});

/** Fetches a package's facts anew. Sources that have no time now are asked later; those that fail, by `refresh-stale`. */
export const refreshOne: Job = {
  name: REFRESH_JOB,
  timeLimitMs: 240_000,
  async run(pool, payload, signal): Promise<Record<string, number>> {
    const { packageId, kinds } = payloadSchema.parse(payload);
    const refreshed = await refreshPackage(pool, packageId, { kinds, now: env().NOW, signal });
    if (refreshed.state === "absent") return { absent: 1 };
    if (refreshed.state === "under way") {
      await putOffRefresh(pool, packageId, { kinds, until: refreshed.until });
      return { putOff: 1 };
    }
    if (refreshed.putOff) await putOffRefresh(pool, packageId, refreshed.putOff);
    return { [refreshed.outcome]: 1, putOff: refreshed.putOff ? 1 : 0 };
  },
};
