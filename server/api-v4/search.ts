import { lastValue } from "@/server/api/query-string";
import { emojify } from "@/server/emoji/emojify";
import { addressOfHit } from "@/server/search/address";
import type { SearchHit } from "@/server/search/hit";
import { searchCatalogue } from "@/server/search/search";
import type { Call } from "./call";
import type { Json } from "./json";
import { localTime, localTimeOrNull } from "./local-time";

/** However many are asked for. */
const MAX_ITEMS = 20;

/** An item of the search. Three names are repeated: the reference once cut prefixes off them. */
function serializeHit(hit: SearchHit): Json {
  const title = emojify(hit.title);
  return {
    description: emojify(hit.description),
    title,
    title_no_prefix: title,
    slug_no_prefix: hit.slug,
    clean_title: title,
    absolute_url: addressOfHit(hit),
    created: localTime(hit.createdAt),
    modified: localTime(hit.modifiedAt),
    weight: hit.weight,
    item_type: hit.kind,
    slug: hit.slug,
    category: hit.category,
    repo_watchers: hit.stars,
    repo_forks: hit.forks,
    pypi_downloads: hit.downloadsPerMonth,
    score: hit.score,
    usage: hit.usages,
    participants: hit.participants,
    last_committed: localTimeOrNull(hit.lastCommitAt),
    last_released: localTimeOrNull(hit.lastReleasedAt),
  };
}

/** A plain array, best first. Its address holds free text, so it is never kept and depends on nothing. */
export async function searchByText({ query }: Call): Promise<Json> {
  const text = lastValue(query, "q") ?? "";
  if (text === "") return [];
  return (await searchCatalogue(text, { limit: MAX_ITEMS, showsHidden: true })).map(serializeHit);
}
