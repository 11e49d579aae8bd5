import { z } from "zod";
import { catalogue } from "@/catalogue.config";
import { isDay, localInstant } from "@/lib/local-instant";

const REQUIRED = "This cannot be empty.";

/** One line, or several. */
export const requiredText = (most: number) =>
  z.string(REQUIRED).trim().min(1, REQUIRED).max(most, `At most ${most} characters.`);

export const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .optional()
    .transform((text) => text ?? "");

/** A date and a time in the site's zone, as a browser's field holds it; null when it is left empty. */
export const optionalMoment = z
  .string()
  .trim()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text === "") return null;
    const instant = localInstant(text, catalogue.timeZone);
    if (instant === null) context.addIssue({ code: "custom", message: "Write a date and a time." });
    return instant;
  });

export const requiredDay = z.string(REQUIRED).trim().refine(isDay, "Write a date, such as 2026-02-15.");

/** What is not ticked is not sent. */
export const tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined);
