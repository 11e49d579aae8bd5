import fs from "node:fs";
import { z } from "zod";
import { Failure } from "@/scripts/failure";
import { runChild } from "@/scripts/processes/child";

/** Fetched by npm when it is first run: nothing else needs it. */
const LIGHTHOUSE = "lighthouse@13.5.0";
const TIMEOUT_MS = 180_000;
const OUT_OF = 100;

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const figure = z.object({ numericValue: z.number() });
const score = z.object({ score: z.number() });

/** What is read of its report. */
const reportSchema = z.object({
  // It has more.
  categories: z.object({ performance: score, accessibility: score, "best-practices": score, seo: score }),
  audits: z.object({
    "first-contentful-paint": figure,
    "largest-contentful-paint": figure,
    "total-blocking-time": figure,
    "cumulative-layout-shift": figure,
  }),
});

export type Audited = {
  /** 0 to 100. */
  scores: Record<(typeof categories)[number], number>;
  firstPaintMs: number;
  largestPaintMs: number;
  blockedMs: number;
  /** How far things moved while the page came, without a unit. */
  shift: number;
};

/** Has Lighthouse visit a page as a telephone on a slow line would (its mobile preset). Its report goes into a file. */
export async function audit(address: string, browser: string, file: string): Promise<Audited> {
  const flags = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";
  const args = ["--yes", LIGHTHOUSE, address, "--quiet", "--output=json", `--output-path=${file}`, flags];
  const env = { ...process.env, CHROME_PATH: browser };
  const { status, output } = await runChild("npx", args, { env, timeoutMs: TIMEOUT_MS });
  if (status !== 0)
    throw new Failure(`Lighthouse could not look at ${address}.`, output.trim().slice(-2_000));
  const { categories: found, audits } = reportSchema.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  const scoreOf = (category: (typeof categories)[number]) => Math.round(found[category].score * OUT_OF);
  return {
    scores: {
      performance: scoreOf("performance"),
      accessibility: scoreOf("accessibility"),
      "best-practices": scoreOf("best-practices"),
      seo: scoreOf("seo"),
    },
    firstPaintMs: audits["first-contentful-paint"].numericValue,
    largestPaintMs: audits["largest-contentful-paint"].numericValue,
    blockedMs: audits["total-blocking-time"].numericValue,
    shift: audits["cumulative-layout-shift"].numericValue,
  };
}
