import { type Metadata } from "next";
import { catalogue } from "@/catalogue.config";
import { paths } from "@/lib/paths";
import { publicAddress } from "@/server/public-address";

/** Every card has this size, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

type Shared = {
  /** An entry of the changelog, with the moment at which it appeared; anything else is a page. */
  publishedAt?: Date | null;
};

/**
 * What says which page this is, to search engines and to those whom a link to it is sent: its one address and its
 * card. Title and description are those of the page's own metadata, which Next repeats for both.
 */
export function canonical(
  path: string,
  { publishedAt }: Shared = {},
): Pick<Metadata, "alternates" | "openGraph" | "twitter"> {
  const url = publicAddress(path);
  const picture = publicAddress(paths.card(path));
  if (url === undefined || picture === undefined) return {};
  const images = [{ url: picture, ...CARD_SIZE, type: "image/png", alt: catalogue.name }];
  const shared = { url, siteName: catalogue.name, images };
  return {
    alternates: { canonical: url },
    openGraph: publishedAt
      ? { type: "article", publishedTime: publishedAt.toISOString(), ...shared }
      : { type: "website", ...shared },
    twitter: { card: "summary_large_image" },
  };
}
