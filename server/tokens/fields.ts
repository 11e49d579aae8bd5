import { z } from "zod";

const MAX_NAME = 100;
const DAY_SECONDS = 86_400;

/** For how long a token can be made, in days. */
export const lifetimesInDays = [7, 30, 90, 365] as const;

/** Until it is revoked. */
export const FOREVER = "forever";
const lifetimes: readonly string[] = [FOREVER, ...lifetimesInDays.map(String)];

/** What a token is made of, as its form sends it. */
export const tokenFields = z.object({
  name: z
    .string("Give it a name.")
    .trim()
    .min(1, "Give it a name.")
    .max(MAX_NAME, `At most ${MAX_NAME} characters.`),
  scope: z.enum(["read", "write"], "Choose what it may do.").transform((scope) => scope === "write"),
  lifetime: z
    .string("Choose how long it holds.")
    .refine((days) => lifetimes.includes(days), "Choose how long it holds.")
    .transform((days) => (days === FOREVER ? null : Number(days) * DAY_SECONDS)),
});
