import { createHash } from "node:crypto";
import type { Snapshot } from "@/server/changes/record";

const LENGTH = 32;

/** Tells what is stored from what was stored when a form was shown, where no time of the last change is kept. */
export const versionOf = (snapshot: Snapshot): string =>
  createHash("sha256").update(JSON.stringify(snapshot)).digest("hex").slice(0, LENGTH);
