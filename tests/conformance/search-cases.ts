import { seededRandom } from "@/tests/seeded-random";

/** Queries made from the names of a catalogue, each with the name that it was made from. */
export type SearchCase = { query: string; name: string };

const SEPARATORS = /[^\p{L}\p{N}]+/u;
const isLetter = (character: string | undefined) => character !== undefined && !SEPARATORS.test(character);

/** Makes a query of a name, or null where the name has none of the kind. */
type Maker = (name: string, random: () => number) => string | null;

const below = (random: () => number, limit: number) => Math.floor(random() * limit);

const withoutLetter: Maker = (name, random) => {
  const places = Array.from(name, (_, place) => place).filter((place) => isLetter(name[place]));
  const place = places[below(random, places.length)];
  return place === undefined || places.length < 4 ? null : name.slice(0, place) + name.slice(place + 1);
};

const withLettersSwapped: Maker = (name, random) => {
  const places = Array.from(name, (_, place) => place).filter(
    (place) => isLetter(name[place]) && isLetter(name[place + 1]) && name[place] !== name[place + 1],
  );
  const place = places[below(random, places.length)];
  if (place === undefined || name.length < 4) return null;
  return `${name.slice(0, place)}${name[place + 1]}${name[place]}${name.slice(place + 2)}`;
};

const withTwoErrors: Maker = (name, random) => {
  const swapped = withLettersSwapped(name, random);
  return swapped === null ? null : withoutLetter(swapped, random);
};

const inAnotherOrder: Maker = (name, random) => {
  const words = name.split(SEPARATORS).filter((word) => word !== "");
  if (words.length < 2) return null;
  const turned = 1 + below(random, words.length - 1);
  return [...words.slice(turned), ...words.slice(0, turned)].join(" ");
};

/** The first `from` to `to` of a name. */
const beginning =
  (from: number, to: number): Maker =>
  (name, random) => {
    const size = Math.ceil(name.length * (from + random() * (to - from)));
    return size < 3 || size >= name.length ? null : name.slice(0, size).trim();
  };

export const makers = {
  "a letter missing": withoutLetter,
  "two letters swapped": withLettersSwapped,
  "a letter missing and two swapped": withTwoErrors,
  "words in another order": inAnotherOrder,
  "a beginning (60 to 90 %)": beginning(0.6, 0.9),
  "a short beginning (40 to 60 %)": beginning(0.4, 0.6),
} satisfies Record<string, Maker>;

/** `count` queries of one kind, from names drawn with `seed`. */
export function searchCases(
  kind: keyof typeof makers,
  names: readonly string[],
  count: number,
  seed: number,
): SearchCase[] {
  const random = seededRandom(seed);
  const cases: SearchCase[] = [];
  while (cases.length < count) {
    const name = names[below(random, names.length)] ?? "";
    const query = makers[kind](name, random);
    if (query) cases.push({ query, name });
  }
  return cases;
}

/** What two names that count as the same have in common. */
export const foldedName = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
