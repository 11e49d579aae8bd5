import { catalogue } from "@/catalogue.config";
import { paths } from "@/lib/paths";
import { dependsOn, tags } from "@/server/cache/tags";
import { toXml } from "@/server/xml";

export const OPEN_SEARCH_TYPE = "application/opensearchdescription+xml";

/** What browsers put the text in place of. */
const TERMS = "{searchTerms}";

/** Tells a browser how to search here from its address bar: OpenSearch 1.1. */
export function describeSearch(origin: string): string {
  dependsOn(tags.build);
  return toXml({
    OpenSearchDescription: {
      "@xmlns": "http://a9.com/-/spec/opensearch/1.1/",
      ShortName: catalogue.shortName,
      LongName: catalogue.name,
      Description: `Finds ${catalogue.framework.name} packages and grids that compare them.`,
      InputEncoding: "UTF-8",
      OutputEncoding: "UTF-8",
      Image: { "@type": "image/svg+xml", "#": `${origin}/icon.svg` },
      Url: [
        {
          "@type": "text/html",
          "@rel": "results",
          "@method": "get",
          "@template": `${origin}${paths.search()}?q=${TERMS}`,
        },
        {
          "@type": "application/x-suggestions+json",
          "@rel": "suggestions",
          "@template": `${origin}${paths.openSearchSuggestions()}?q=${TERMS}`,
        },
        { "@type": OPEN_SEARCH_TYPE, "@rel": "self", "@template": origin + paths.openSearch() },
      ],
    },
  });
}
