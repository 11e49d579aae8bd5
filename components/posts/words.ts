import { catalogue } from "@/catalogue.config";

/** What the changelog says; part of `words`. */
export const posts = {
  title: "Changelog",
  lead: `What is new on ${catalogue.name}.`,
  none: "Nothing has been announced yet. What the software itself can do today is on the help page.",
  by: (author: string) => `by ${author}`,
  follow: "Follow by",
  rss: "RSS",
  atom: "Atom",
} as const;
