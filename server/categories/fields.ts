import { z } from "zod";

const MAX_NAME = 100;
const MAX_DESCRIPTION = 1_000;

const atMost = (characters: number) => `At most ${characters} characters.`;
/** What a field that was not sent means. */
const text = (most: number) => z.string().trim().max(most, atMost(most));

/** What a category says of itself, as its form sends it. */
export const categoryFields = z.object({
  title: text(MAX_NAME).min(1, "Give it a title."),
  titlePlural: text(MAX_NAME).default(""),
  slug: text(MAX_NAME)
    .min(1, "Give it a slug: it stands in the address.")
    .regex(/^[-a-zA-Z0-9_]*$/, "Only letters a to z, digits, hyphens and underscores.")
    .regex(/^(?!\d+$)/, "Not only digits: those are ids."),
  description: text(MAX_DESCRIPTION).default(""),
  showRegistry: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});

export type CategoryFields = z.infer<typeof categoryFields>;
