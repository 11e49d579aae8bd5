import { catalogue } from "@/catalogue.config";
import { counted } from "@/lib/numbers";

const { framework } = catalogue;

/** What the list of liked packages says; part of `words`. */
export const liked = {
  title: "Most liked packages",
  description: `The ${framework.name} packages that most people here like.`,
  empty: "Nobody has liked a package yet.",
} as const;

/** The heading of a list: how many there are, and for which text. */
export const listHeading = (total: number, text: string): string =>
  text ? `${counted(total, "package")} for “${text}”` : counted(total, "package");
