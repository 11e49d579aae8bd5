import { paths } from "@/lib/paths";
import { ATOM_TYPE, writeAtom } from "@/server/feeds/atom";
import { readNewsFeed } from "@/server/feeds/news";
import { originOf } from "@/server/origin";

export async function GET(request: Request): Promise<Response> {
  const feed = await readNewsFeed(originOf(request), paths.changelogAtom());
  return new Response(writeAtom(feed), { headers: { "content-type": ATOM_TYPE } });
}
