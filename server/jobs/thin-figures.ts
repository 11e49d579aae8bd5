import { dayAttribute } from "@/lib/dates";
import { now } from "@/server/clock";
import { thinFigures as thin } from "@/server/figures/thin";
import type { Job } from "./job";

/** Thins out the history of packages' figures: each day of the last 90, before that a day a week. */
export const thinFigures: Job = {
  name: "thin-figures",
  timeLimitMs: 600_000,
  run: async (pool, _payload, signal) => ({ deleted: await thin(pool, dayAttribute(now()), signal) }),
};
