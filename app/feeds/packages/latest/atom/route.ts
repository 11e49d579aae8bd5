import { paths } from "@/lib/paths";
import { ATOM_TYPE, writeAtom } from "@/server/feeds/atom";
import { readLatestFeed } from "@/server/feeds/latest";
import { originOf } from "@/server/origin";

export async function GET(request: Request): Promise<Response> {
  const feed = await readLatestFeed(originOf(request), paths.latestAtom());
  return new Response(writeAtom(feed), { headers: { "content-type": ATOM_TYPE } });
}
