import { readFile } from "node:fs/promises";
import path from "node:path";
import { cache } from "react";
import { type Heading, renderMarkdown } from "@/lib/markdown";
import { dependsOn, tags } from "@/server/cache/tags";
import { fillIn } from "./fill-in";
import { type ContentPageName } from "./names";

export type ContentPage = { title: string; lead: string; html: string; headings: Heading[] };

/** A file is `# Title`, a paragraph that says what the page is for, and the text. */
const parts = /^# (?<title>.+)\n+(?<lead>[^#][^]*?)\n\n(?<body>[^]*)$/;

/** The text of a file, its places filled in. Throws when the file has no title or no first paragraph. */
export function readContent(file: string, facts: Readonly<Record<string, string>>): ContentPage {
  const found = parts.exec(fillIn(file, facts))?.groups;
  if (!found) throw new Error("A content page begins with `# Title` and a paragraph.");
  const { title = "", lead = "", body = "" } = found;
  // The operator's own words: their links may count.
  return { title, lead: lead.replace(/\s+/g, " "), ...renderMarkdown(body, { rel: "noopener" }) };
}

/** Files are read anew for each answer that is made, so that a change shows within the hour, or at the next start. */
export const readContentPage = cache(
  async (name: ContentPageName, facts: Readonly<Record<string, string>>): Promise<ContentPage> => {
    dependsOn(tags.build);
    return readContent(await readFile(path.join(process.cwd(), "content", `${name}.md`), "utf8"), facts);
  },
);
