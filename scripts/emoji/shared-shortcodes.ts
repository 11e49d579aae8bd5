import emoji from "emojibase-data/en/compact.json";
import github from "emojibase-data/en/shortcodes/github.json";
import slack from "emojibase-data/en/shortcodes/iamcal.json";
import { inProject } from "@/scripts/project";

export const shortcodesFile = inProject("server/emoji/shortcodes.json");

/** An emoji's names by the numbers of its characters. */
type NamesOfEmoji = Readonly<Record<string, string | string[]>>;

const listNames = (names: NamesOfEmoji) => Object.values(names).flat();

/** Asks for the coloured picture; only characters that are plain text by default need it. */
const needlessSelector = /(\p{Emoji_Presentation})\ufe0f/gu;

/**
 * The names that GitHub and Slack both know, each with its emoji, sorted. A few name something else in Slack: GitHub's
 * is taken, since that is where most descriptions were written.
 */
export function sharedShortcodes(): Record<string, string> {
  const pictures = new Map(emoji.map(({ hexcode, unicode }) => [hexcode, unicode]));
  const inSlack = new Set(listNames(slack));
  const shared = Object.entries(github as NamesOfEmoji).flatMap(([hexcode, names]) => {
    const picture = pictures.get(hexcode);
    if (picture === undefined) throw new Error(`There is no emoji ${hexcode}.`);
    const written = picture.replace(needlessSelector, "$1");
    return [names]
      .flat()
      .filter((name) => inSlack.has(name))
      .map((name) => [name, written] as const);
  });
  return Object.fromEntries(shared.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The file as it is kept. */
export const shortcodesText = (): string => `${JSON.stringify(sharedShortcodes(), null, 2)}\n`;
