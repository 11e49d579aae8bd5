import { z } from "zod";
import type { Ask } from "@/server/sources/ask";
import { dayField } from "@/server/sources/fields";
import { readJson } from "@/server/sources/read-answer";
import { storableText } from "@/server/sources/storable-text";

const MAX_BYTES = 2 * 1024 * 1024;
const MOST_CYCLES = 1_000;

const day = dayField.nullish();
const flag = z.boolean().nullish();

const release = z.object({
  name: storableText(50).min(1),
  codename: storableText(100).nullish(),
  releaseDate: day,
  isLts: z.boolean(),
  /** End of active support; of products without that phase, it is missing. */
  eoasFrom: day,
  /** End of all support. */
  isEol: flag,
  eolFrom: day,
  discontinuedFrom: day,
  latest: z.object({ name: storableText(50), link: storableText(2_000).nullish() }).nullish(),
});

const answerSchema = z.object({
  result: z.object({ label: storableText(100).min(1), releases: z.array(release).min(1).max(MOST_CYCLES) }),
});

/** Release cycles of a product as their source states them. Days are `YYYY-MM-DD`. */
export type StatedProduct = z.infer<typeof answerSchema>["result"];

/** Asks endoflife.date (https://endoflife.date/docs/api/v1/) for a product by its name there. Throws `SourceError`. */
export async function askCycles(slug: string, api: string, ask: Ask): Promise<StatedProduct> {
  const address = `${api}/api/v1/products/${encodeURIComponent(slug)}`;
  const answer = await ask(address, { headers: { accept: "application/json" }, maxBytes: MAX_BYTES });
  return readJson(answer, answerSchema).result;
}
