import { z } from "zod";
import { ownPath } from "@/lib/own-path";
import { paths } from "@/lib/paths";

/** As https://pages.nist.gov/800-63-4/sp800-63b.html advises: long, with no rules of what has to be in it. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;
const MAX_EMAIL = 320;

export const email = z
  .string("An address is needed.")
  .trim()
  .toLowerCase()
  .pipe(z.email("This is no e-mail address.").max(MAX_EMAIL, `At most ${MAX_EMAIL} characters.`));

/** One that is stored, whatever the rules were then. */
export const password = z
  .string("A password is needed.")
  .min(1, "A password is needed.")
  .max(1_000, "This is too long.");

export const newPassword = z
  .string("A password is needed.")
  .min(PASSWORD_LENGTH.min, `At least ${PASSWORD_LENGTH.min} characters.`)
  .max(PASSWORD_LENGTH.max, `At most ${PASSWORD_LENGTH.max} characters.`);

/** Where to go afterwards: a page of ours, or else the first. */
export const next = z
  .string()
  .optional()
  .transform((text) => ownPath(text ?? "") ?? paths.home());

/** What a link of a mail carries: it stays in the address, and is in no field. */
export const tokenOf = ({ url }: Request): string => new URL(url).searchParams.get("token") ?? "";
