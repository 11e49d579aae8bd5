/** The pages whose text stands in content/<name>.md, each at /<name>/. */
export const contentPageNames = [
  "about",
  "faq",
  "help",
  "terms",
  "acceptable-use",
  "syndication",
  "funding",
  "stack",
] as const;

export type ContentPageName = (typeof contentPageNames)[number];

export const isContentPageName = (name: string): name is ContentPageName =>
  contentPageNames.some((known) => known === name);
