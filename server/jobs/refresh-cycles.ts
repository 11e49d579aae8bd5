import { outgoing } from "@/server/outgoing/client";
import { refreshCycles as refresh } from "@/server/products/refresh-cycles";
import { createAsk } from "@/server/sources/polite/ask";
import type { Job } from "./job";

/** Fetches which versions of framework and language are supported, and until when. */
export const refreshCycles: Job = {
  name: "refresh-cycles",
  timeLimitMs: 120_000,
  run: (pool, _payload, signal) => refresh(pool, createAsk({ pool, client: outgoing(), signal })),
};
