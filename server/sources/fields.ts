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

/** Nanoseconds and an offset have room in it. */
const MAX_TIME = 40;
/** PostgreSQL reads offsets of less than sixteen hours; what people have their commits bear need not be one on earth. */
const BEYOND_OFFSETS = /[+-](?:1[6-9]|2\d):\d\d$/;

/** ISO 8601 with its offset, as it was sent: microseconds and all. From 1970 on, as the database reads it. */
export const timeField = z.iso
  .datetime({ offset: true })
  .max(MAX_TIME)
  .refine((text) => Date.parse(text) >= 0 && !BEYOND_OFFSETS.test(text), { error: "a time that cannot be" });

/** `YYYY-MM-DD` that the database can hold: for it there is no year 0. */
export const dayField = z.iso
  .date()
  .refine((text) => !text.startsWith("0000"), { error: "a day that cannot be" });

/** An address that people may be led to; null where there is none, or what was written is no such address. */
export const addressField = z
  .string()
  .nullish()
  .transform((text) =>
    text && /^https?:\/\//i.test(text) && text.length <= 2000 && URL.canParse(text) ? text : null,
  );
