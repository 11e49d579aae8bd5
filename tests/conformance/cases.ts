import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fileInTests } from "./files";
import type { RecordedRequest } from "./exchange";

/** One request to the reference, and what it answered. */
export type Case = {
  name: string;
  request: RecordedRequest;
  response: {
    status: number;
    headers: Readonly<Record<string, string>>;
    body?: string;
    /** The text of an HTML answer, from "METHOD /path" on. */
    browsable_text?: string;
  };
  /** Why ours differs: deliberate.ts says what is wanted instead. */
  deliberate?: string;
};

export function recordedCases(): Case[] {
  return gunzipSync(readFileSync(fileInTests("cases.jsonl.gz")))
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Case);
}
