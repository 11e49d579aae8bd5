import { z } from "zod";
import { externalUrl } from "@/lib/external-url";
import { hostAccountOf } from "@/server/profiles/account";

export const MAX_LINKS = 8;
const MAX_NAME = 200;
const MAX_LABEL = 100;
const MAX_URL = 2_000;

const oneLine = (max: number) =>
  z
    .string()
    .optional()
    .default("")
    .transform((text) => text.replace(/\p{Cc}+/gu, " ").trim())
    .pipe(z.string().max(max, `At most ${max} characters.`));

const account = (host: string) =>
  oneLine(MAX_URL).transform((text, context) => {
    const name = hostAccountOf(text, host);
    if (name === null) context.addIssue({ code: "custom", message: `This is no account on ${host}.` });
    return name ?? "";
  });

const publicEmail = oneLine(320).refine((text) => text === "" || z.email().safeParse(text).success, {
  error: "This is no e-mail address.",
});

const url = oneLine(MAX_URL).refine((text) => text === "" || externalUrl(text) !== null, {
  error: "A link begins with https:// or http://.",
});

const numbers = Array.from({ length: MAX_LINKS }, (_, index) => index + 1);
const linkFields = Object.fromEntries(
  numbers.flatMap((number) => [
    [`label${number}`, oneLine(MAX_LABEL)],
    [`url${number}`, url],
  ]),
);

/** What people write of themselves. */
export const profileSchema = z
  .object({
    version: z.string().optional().default(""),
    name: oneLine(MAX_NAME),
    githubAccount: account("github.com"),
    gitlabAccount: account("gitlab.com"),
    bitbucketAccount: account("bitbucket.org"),
    publicEmail,
    shareFavorites: z
      .literal("on")
      .optional()
      .transform((value) => value === "on"),
    ...linkFields,
  })
  .transform(({ version, name, githubAccount, gitlabAccount, bitbucketAccount, ...rest }) => {
    const texts = new Map<string, unknown>(Object.entries(rest));
    const text = (field: string) => z.string().catch("").parse(texts.get(field));
    const links = numbers.map((number) => ({ label: text(`label${number}`), url: text(`url${number}`) }));
    return {
      version,
      name,
      githubAccount,
      gitlabAccount,
      bitbucketAccount,
      publicEmail: rest.publicEmail,
      shareFavorites: rest.shareFavorites,
      links: links.filter((link) => link.url !== ""),
    };
  });

export type ProfileInput = z.infer<typeof profileSchema>;
