import { env } from "@/server/env";

/** The public address of a page, for its metadata. Nothing unless the operator said what the site's address is. */
export function canonical(path: string): { alternates?: { canonical: string } } {
  const { SITE_URL } = env();
  return SITE_URL ? { alternates: { canonical: new URL(path, SITE_URL).href } } : {};
}
