import { z } from "zod";
import { externalUrl } from "@/lib/external-url";
import { isPublicHost } from "@/lib/public-host";

const MAX_TITLE = 100;
const MAX_URL = 2_000;

/** Whether a link may lead there: http or https, a host that everybody can ask, nobody's name or password in it. */
function isPublicUrl(text: string): boolean {
  const href = externalUrl(text);
  return href !== null && isPublicHost(new URL(href).hostname);
}

/** What people say of a site that uses a package. */
export const siteInput = z.object({
  title: z
    .string("Say what the site is called.")
    .trim()
    .min(1, "Say what the site is called.")
    .max(MAX_TITLE, `At most ${MAX_TITLE} characters.`),
  url: z
    .string("Give the site's address.")
    .trim()
    .min(1, "Give the site's address.")
    .max(MAX_URL, `At most ${MAX_URL} characters.`)
    .refine(
      (text) => text === "" || isPublicUrl(text),
      "Give a public address that begins with https:// or http://.",
    ),
});

export type SiteInput = z.infer<typeof siteInput>;
