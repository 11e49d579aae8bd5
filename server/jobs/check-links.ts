import { now } from "@/server/clock";
import { checkLinks as check } from "@/server/links/check";
import { outgoing } from "@/server/outgoing/client";
import { createAsk } from "@/server/sources/polite/ask";
import type { Job } from "./job";

/** Looks whether the addresses that entries show still lead somewhere: a hundred a run, each of them once a week. */
export const checkLinks: Job = {
  name: "check-links",
  timeLimitMs: 600_000,
  run: (pool, _payload, signal) =>
    check(pool, createAsk({ pool, client: outgoing(), withCredentials: false, signal }), now()),
};
