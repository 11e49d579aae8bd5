import { JsonLd } from "@/components/layout/json-ld";
import { paths } from "@/lib/paths";
import { publicAddress } from "@/server/public-address";

/** More are of no use to whoever reads it, and the page carries it twice. */
const MOST = 20;

type Props = { name: string; items: readonly { title: string; slug: string }[] };

/** The first packages of a list or a grid for programs. Nothing for an empty one. */
export function PackageListData({ name, items }: Props) {
  if (items.length === 0) return null;
  return (
    <JsonLd
      data={{
        "@context": "https://schema.org",
        "@type": "ItemList",
        name,
        itemListElement: items.slice(0, MOST).map(({ title, slug }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name: title,
          url: publicAddress(paths.package(slug)),
        })),
      }}
    />
  );
}
