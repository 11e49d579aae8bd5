import { type SearchAction, type WebSite, type WithActionConstraints, type WithContext } from "schema-dts";
import { catalogue } from "@/catalogue.config";
import { JsonLd } from "@/components/layout/json-ld";
import { paths } from "@/lib/paths";
import { publicAddress } from "@/server/public-address";

const TERM = "search_term_string";

/** The site and its search, for programs. Nothing where the site's address is not known. */
export function SiteData() {
  const url = publicAddress(paths.home());
  const results = publicAddress(paths.search());
  if (url === undefined || results === undefined) return null;
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${results}?q={${TERM}}` },
    "query-input": `required name=${TERM}`,
  };
  const site: WithContext<WebSite> = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: catalogue.name,
    description: catalogue.tagline,
    url,
    potentialAction: search,
  };
  return <JsonLd data={site} />;
}
