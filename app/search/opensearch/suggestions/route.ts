import { toPythonJson } from "@/lib/python-json";
import { askedText, suggestForBrowser } from "@/server/discovery/suggestions";

export async function GET({ url }: Request): Promise<Response> {
  const suggestions = await suggestForBrowser(askedText(url));
  return new Response(toPythonJson(suggestions), { headers: { "content-type": "application/json" } });
}
