import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** In the head of every page: where a browser or a feed reader finds what it can use. */
export function DiscoveryLinks() {
  return (
    <>
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={catalogue.shortName}
        href={paths.openSearch()}
      />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={`${words.latest.title} (${words.latest.rss})`}
        href={paths.latestRss()}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${words.latest.title} (${words.latest.atom})`}
        href={paths.latestAtom()}
      />
    </>
  );
}
