import { originOf } from "@/server/origin";
import { xmlResponse } from "@/server/sitemap/respond";
import { writeSitemapIndex } from "@/server/sitemap/sitemap";

export const GET = async (request: Request): Promise<Response> =>
  xmlResponse(await writeSitemapIndex(originOf(request)));
