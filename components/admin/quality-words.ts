import { counted } from "@/lib/numbers";

/** What the room of questions about the catalogue's data says; part of `words`. */
export const adminQuality = {
  lead: "Questions that the data raises. Nothing is changed by them: people answer, by editing.",
  decideTitle: "To decide on",
  poorTitle: "To be made better",
  found: (count: number) => counted(count, "finding"),
  nothingFound: "nothing found",
  find: "Package, address or error",
  states: { all: "All" },
  sorts: { stars: "Stars", title: "Title", longest: "Longest first" },
  heads: { title: "Package", stars: "Stars", note: "What", since: "Since" },
  none: "Nothing is found.",
} as const;
