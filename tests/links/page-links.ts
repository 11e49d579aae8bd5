import { decodedEntities } from "@/tests/decoded-entities";

const comments = /<!--[^]*?-->/g;
const scripts = /(<script\b[^>]*>)[^]*?<\/script>/g;
const openTag = /<([a-z][a-z0-9]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** What a page loads or leads to. */
const linking: Readonly<Record<string, string>> = {
  a: "href",
  link: "href",
  img: "src",
  script: "src",
  form: "action",
};

type Tag = { name: string; attributes: ReadonlyMap<string, string> };

/** The tags of a page, what scripts and comments hold left out. */
function tagsOf(html: string): Tag[] {
  const markup = html.replace(comments, "").replace(scripts, "$1</script>");
  return [...markup.matchAll(openTag)].map(([, name = "", said = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...said.matchAll(attribute)].map(([, key = "", double, single, bare]) => [
        key.toLowerCase(),
        decodedEntities(double ?? single ?? bare ?? ""),
      ]),
    ),
  }));
}

/** Addresses that a page loads or leads to, and the picture that goes with a link to it. */
export const linksOf = (html: string): string[] =>
  tagsOf(html).flatMap(({ name, attributes }) => {
    const isPicture = name === "meta" && attributes.get("property") === "og:image";
    // What is only posted is nowhere to go.
    if (name === "form" && attributes.get("method")?.toLowerCase() === "post") return [];
    const address = attributes.get(isPicture ? "content" : (linking[name] ?? ""));
    return address === undefined || /^(?:mailto|data|javascript):/i.test(address) ? [] : [address];
  });

/** Names of the parts of a page that a link can lead to. */
export const partsOf = (html: string): Set<string> =>
  new Set(tagsOf(html).flatMap(({ attributes }) => attributes.get("id") ?? []));
