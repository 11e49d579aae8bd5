import { z } from "zod";

/** Text that the database can hold, of at most `maxLength` characters. What is longer is an error of the source. */
export const storableText = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .refine((text) => !text.includes("\0") && text.isWellFormed(), { error: "text that cannot be stored" });
