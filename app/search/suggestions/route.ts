import { askedPage, askedText, suggest } from "@/server/discovery/suggestions";

export const GET = async ({ url }: Request): Promise<Response> =>
  Response.json(await suggest(askedText(url), askedPage(url)));
