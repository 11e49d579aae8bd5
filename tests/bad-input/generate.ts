import { seededRandom } from "@/tests/seeded-random";
import { addresses } from "./addresses";
import { places } from "./places";
import { bodies, headers, oddities, parameters, verbs } from "./values";

export type BadRequest = {
  verb: string;
  /** As it stands in the request line. */
  target: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: string | undefined;
};

/** Every character that node's client lets into a request line, and into a header. */
const UNSENDABLE_IN_TARGET = /[^\x21-\xff]/g;
const UNSENDABLE_IN_HEADER = /[^\t\x20-\x7e\x80-\xff]/g;
const STRAY = [
  "%",
  "/",
  "//",
  ".",
  "..",
  "?",
  "#",
  "&",
  "=",
  ";",
  "+",
  "%2",
  "%00",
  "%0d%0a",
  "<",
  '"',
  "\xff",
  "@",
];

const sendableTarget = (target: string) => target.replace(UNSENDABLE_IN_TARGET, "");

/** Each oddity in each place that something is read from: what is left to chance might miss the one that matters. */
export function* oddRequests(): Generator<BadRequest> {
  for (const place of places)
    for (const oddity of oddities) {
      const target = sendableTarget(place.replace("*", () => oddity));
      yield { verb: "GET", target, headers: [], body: undefined };
    }
}

/** The next so many. Whoever made them can go on with what is left. */
export function* take<Item>(count: number, items: Iterator<Item, never>): Generator<Item> {
  for (let taken = 0; taken < count; taken++) yield items.next().value;
}

/** Requests without end, the same for each seed. */
export function* badRequests(seed: number): Generator<BadRequest, never> {
  const random = seededRandom(seed);
  const happens = (probability: number) => random() < probability;
  const upTo = (limit: number) => Math.floor(random() * limit);
  const pick = (items: readonly string[]): string => items[upTo(items.length)] ?? "";

  /** One of the address's segments becomes an oddity, or there is one more. */
  const withOddSegment = (address: string) => {
    const segments = address.split("/");
    segments.splice(1 + upTo(segments.length - 1), happens(0.7) ? 1 : 0, pick(oddities));
    return segments.join("/");
  };
  /** Something stray gets in somewhere, or a piece is lost. */
  const withStrays = (address: string) => {
    const at = 1 + upTo(address.length);
    return address.slice(0, at) + (happens(0.7) ? pick(STRAY) : "") + address.slice(at + upTo(3));
  };
  const makePath = () => {
    let path = pick(addresses);
    if (happens(0.35)) path = withOddSegment(path);
    while (happens(0.25)) path = withStrays(path);
    return path;
  };
  const makeQuery = () => {
    const items: string[] = [];
    while (happens(0.55)) items.push(`${happens(0.9) ? pick(parameters) : pick(oddities)}=${pick(oddities)}`);
    if (happens(0.05)) items.push(pick(STRAY));
    return items.length === 0 ? "" : `?${items.join("&")}`;
  };
  const makeHeaders = () => {
    const names = Object.keys(headers);
    const made = new Map<string, string>();
    while (happens(0.5)) {
      const name = pick(names);
      const value = happens(0.7) ? pick(headers[name] ?? []) : pick(oddities);
      made.set(name, value.replace(UNSENDABLE_IN_HEADER, ""));
    }
    return [...made];
  };

  for (;;) {
    const verb = happens(0.75) ? "GET" : pick(verbs);
    const target = sendableTarget(makePath() + makeQuery());
    yield { verb, target, headers: makeHeaders(), body: happens(0.1) ? pick(bodies) : undefined };
  }
}
