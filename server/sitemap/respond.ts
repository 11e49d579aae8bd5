import { originOf } from "@/server/origin";
import type { SectionName } from "./sections";
import { writeSitemapSection } from "./sitemap";

export const xmlResponse = (xml: string): Response =>
  new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });

/** Answers for the files of one section, of which `?p=` names the later ones. */
export const answerSection =
  (name: SectionName) =>
  async (request: Request): Promise<Response> => {
    const asked = new URL(request.url).searchParams.getAll("p").at(-1) ?? "1";
    const isPage = /^[1-9]\d{0,2}$/.test(asked);
    const xml = isPage ? await writeSitemapSection(originOf(request), name, Number(asked)) : null;
    if (xml !== null) return xmlResponse(xml);
    const type = { "content-type": "text/plain; charset=utf-8" };
    return new Response("There is no such page of the sitemap.\n", { status: 404, headers: type });
  };
