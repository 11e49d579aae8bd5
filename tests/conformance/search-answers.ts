import { expect } from "vitest";
import type { Answer } from "@/tests/send-exactly";
import type { Case } from "./cases";
import { compared, expectedHead } from "./compare";
import { exchangeShown } from "./page-text";

type Item = Readonly<Record<string, unknown>>;

/** Our index is another one than the reference's, with times of its own. */
const OF_THE_INDEX = new Set(["created", "modified"]);

/** Whether a case is a search that was answered: then its order and its choice are ours. */
export const isSearch = ({ request, response }: Case): boolean =>
  request.method === "GET" &&
  response.status === 200 &&
  /^\/(?:api\/v4\/search|search\/opensearch\/suggestions)\//.test(request.path);

/** The first array of a text that goes on after it. */
function firstArray(text: string): unknown {
  const start = text.indexOf("[");
  for (let end = text.indexOf("]", start); end >= 0; end = text.indexOf("]", end + 1)) {
    try {
      return JSON.parse(text.slice(start, end + 1));
    } catch {
      // This bracket closed something within the array, or stood in one of its texts.
    }
  }
  throw new Error(`There is no array in ${text.slice(0, 500)}`);
}

const afterHeaders = (pageText: string) => pageText.slice(pageText.indexOf("Vary: Accept"));

/** Suggestions are four lists beside one another: the text, then titles, nothing and addresses. */
function suggested(body: string): Item[] {
  const [, titles, , addresses] = JSON.parse(body) as [string, string[], string[], string[]];
  return titles.map((title, at) => ({ title, address: addresses[at] }));
}

function itemsOf({ request: { path, method }, response }: Case, body: string): Item[] {
  if (path.includes("/opensearch/")) return suggested(body);
  const isPage = response.browsable_text !== undefined;
  return (isPage ? firstArray(afterHeaders(exchangeShown(body, method))) : JSON.parse(body)) as Item[];
}

const keyOf = (item: Item) => JSON.stringify([item.item_type, item.slug, item.address]);

const compareable = (item: Item) => Object.entries(item).filter(([name]) => !OF_THE_INDEX.has(name));

/**
 * Items that stand in both answers are equal, keys in the same order; at least half of ours do, where the reference
 * found something.
 */
export function checkSearch(answer: Answer, recorded: Case): void {
  const head = expectedHead(recorded);
  expect(compared(answer, recorded, head)).toEqual(head);
  const text = recorded.response.browsable_text ?? recorded.response.body ?? "";
  const theirs = new Map(itemsOf(recorded, text).map((item) => [keyOf(item), item]));
  const ours = itemsOf(recorded, answer.body);
  const inBoth = ours.filter((item) => theirs.has(keyOf(item)));
  expect(inBoth.map(compareable)).toEqual(inBoth.map((item) => compareable(theirs.get(keyOf(item)) ?? {})));
  expect(inBoth.length * 2).toBeGreaterThanOrEqual(Math.min(Math.max(ours.length, 1), theirs.size));
}
