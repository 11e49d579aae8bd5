import { describeSearch, OPEN_SEARCH_TYPE } from "@/server/discovery/open-search";
import { originOf } from "@/server/origin";

export const GET = (request: Request): Response =>
  new Response(describeSearch(originOf(request)), { headers: { "content-type": OPEN_SEARCH_TYPE } });
