import { readChangeFilters } from "@/lib/change-filters";
import { ATOM_TYPE, writeAtom } from "@/server/feeds/atom";
import { readChangesFeed } from "@/server/feeds/changes";
import { originOf } from "@/server/origin";

export async function GET(request: Request): Promise<Response> {
  const filters = readChangeFilters(Object.fromEntries(new URL(request.url).searchParams));
  const feed = await readChangesFeed(originOf(request), "atom", filters);
  return new Response(writeAtom(feed), { headers: { "content-type": ATOM_TYPE } });
}
