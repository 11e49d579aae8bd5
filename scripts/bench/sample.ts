import { seededRandom } from "@/tests/seeded-random";

/** What the archive's entries are called. */
export type Sample = { packages: readonly { id: number; slug: string }[]; gridIds: readonly number[] };

type Page = { count: number; results: { id: number; slug: string }[] };

const SEED = 20_261_122;
const PAGE_LENGTH = 1000;

async function readPage(origin: string, list: string, offset: number): Promise<Page> {
  const answer = await fetch(`${origin}/api/v4/${list}/?limit=${PAGE_LENGTH}&offset=${offset}`);
  return (await answer.json()) as Page;
}

async function readAll(origin: string, list: string): Promise<Page["results"]> {
  const { count, results } = await readPage(origin, list, 0);
  while (results.length < count) results.push(...(await readPage(origin, list, results.length)).results);
  return results;
}

export async function readSample(origin: string): Promise<Sample> {
  const [packages, grids] = [await readAll(origin, "packages"), await readAll(origin, "grids")];
  return { packages, gridIds: grids.map(({ id }) => id) };
}

/** Whole numbers below `limit`, at random but the same in every run. */
export function someNumbers(count: number, limit: number): number[] {
  const random = seededRandom(SEED);
  return Array.from({ length: count }, () => Math.floor(random() * limit));
}

/** Items of a list, at random but the same in every run. */
export const someOf = <Item>(items: readonly Item[], count: number): Item[] =>
  someNumbers(count, items.length).flatMap((index) => items.slice(index, index + 1));
