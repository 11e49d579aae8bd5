import { z } from "zod";
import { externalUrl } from "@/lib/external-url";

export const MAX_SLUG = 100;
const SLUG = /^[-_]*[a-z0-9][-\w]*$/i;
/** Words that stand at a slug's place in the addresses of grids. */
const TAKEN = new Set(["add", "element", "feature", "g", "package"]);

const atMost = (max: number) => `At most ${max.toLocaleString("en")} characters.`;
/** What PostgreSQL can keep: neither NUL nor half of a character, which the API's JSON may hold. */
const canBeKept = (text: string) => !text.includes("\0") && text.isWellFormed();
const text = (max: number) =>
  z.string().trim().max(max, atMost(max)).refine(canBeKept, "This has characters that cannot be kept.");
const line = (max: number) => text(max).overwrite((typed) => typed.replace(/[\s\p{Cc}]+/gu, " "));
const title = line(100).min(1, "Give it a title.");

/** A grid's own words. */
export const gridInput = z.object({
  title,
  slug: text(MAX_SLUG)
    .regex(SLUG, "Letters a to z, digits, hyphens and underscores, at least one letter or digit.")
    .refine((slug) => !TAKEN.has(slug.toLowerCase()), "This word has another meaning in addresses here."),
  description: text(1_000),
});
export type GridInput = z.infer<typeof gridInput>;

/** A row that people add. */
export const featureInput = z.object({ title, description: text(1_000) });
export type FeatureInput = z.infer<typeof featureInput>;

/** A cell: what is said, in how far, where that stands, and the version that it was checked with. All may be "". */
export const elementInput = z.object({
  value: text(1_000),
  note: text(1_000),
  sourceUrl: text(2_000).refine(
    (address) => address === "" || externalUrl(address) !== null,
    "An address that begins with https:// or http://.",
  ),
  checkedVersion: line(200),
});
export type ElementInput = z.infer<typeof elementInput>;
