import { z } from "zod";
import { storableText } from "./storable-text";

const MAX_INTEGER = 2_147_483_647;
/** No description of a project, nor name of a person, is as long; what is was not meant as one. */
const MAX_TEXT = 10_000;
const MAX_NAME = 255;

/** How many there are of something. */
export const countField = z.int().min(0).max(MAX_INTEGER);

/** What somebody wrote, such as a description; "" where there is nothing. */
export const textField = storableText(MAX_TEXT)
  .nullish()
  .transform((text) => text?.trim() ?? "");

/** What something or somebody is called. */
export const nameField = storableText(MAX_NAME).min(1);

/** ISO 8601 with its offset, as it was sent: microseconds and all. */
export const timeField = z.iso.datetime({ offset: true });

/** An address that people may be led to; null where there is none, or what was written is no such address. */
export const addressField = z
  .string()
  .nullish()
  .transform((text) =>
    text && /^https?:\/\//i.test(text) && text.length <= 2000 && URL.canParse(text) ? text : null,
  );
