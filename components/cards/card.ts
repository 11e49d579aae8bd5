import { words } from "@/components/words";
import { writable } from "./writable";

export type CardFigure = { label: string; value: string };

/** What a card says, in words; components/cards/frame.tsx draws it. */
export type Card = {
  /** What stands above the name, such as its category. */
  kind: string;
  name: string;
  /** What it is for, in a sentence or two. */
  text: string;
  /** At the foot; those without a value that can be written are left out. */
  figures: readonly CardFigure[];
  /** What stands there where no figure is known. */
  note?: string;
  /** A year of commits, as bars. */
  commitsPerWeek?: readonly number[];
  /** Parts of a whole, as one bar: what is reached, and what may be. */
  shares?: { reached: number; maybe: number; rest: number };
};

/** The first of these texts that a card can write. */
export function firstWritable(...texts: string[]): string {
  for (const text of texts) {
    const written = writable(text);
    if (written) return written;
  }
  return "";
}

const MOST_NAMED = 6;

/** "celery, rq and 3 more": those that can be written of `total` names; empty where none can. */
export function namesOf(titles: readonly string[], total = titles.length): string {
  const names = titles
    .map(writable)
    .filter((name) => name !== "")
    .slice(0, MOST_NAMED);
  if (names.length === 0) return "";
  const more = total - names.length;
  return names.join(", ") + (more > 0 ? ` ${words.cards.andMore(more)}` : "");
}

/** The same of a list, of which only the first may be given. */
export const namesIn = ({ items, total }: { items: readonly { title: string }[]; total: number }): string =>
  namesOf(
    items.map(({ title }) => title),
    total,
  );

export const countFigure = (label: string, count: number): CardFigure => ({
  label,
  value: words.cards.count(count),
});
