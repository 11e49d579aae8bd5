import type { CommitSource } from "@/server/forges/count-commits";
import { seededRandom } from "@/tests/seeded-random";

const DAY_MS = 86_400_000;
const start = Date.parse("2024-01-01T12:00:00Z");
/** An instant as many days after the history began. */
export const dayAfterStart = (days: number) => new Date(start + days * DAY_MS);

/** A history as git keeps it, asked page by page. Parents are always older. */
export class GitHistory implements CommitSource {
  readonly commits = new Map<string, { parents: string[]; day: number; author: string }>();
  readonly #ranges = new Map<string, string[]>();
  pagesAsked = 0;
  readonly pageSize: number;

  constructor(pageSize = 3) {
    this.pageSize = pageSize;
  }

  commit(day: number, author = "ada", ...parents: string[]): string {
    const id = this.commits.size.toString(16).padStart(40, "0");
    this.commits.set(id, { parents, day, author });
    return id;
  }

  /** A line of `count` commits on one branch, one a day; the last one's id. */
  line(firstDay: number, count: number, after?: string): string {
    let last = after;
    for (let day = firstDay; day < firstDay + count; day += 1)
      last = this.commit(day, "ada", ...(last === undefined ? [] : [last]));
    return last ?? "";
  }

  reachable(id: string | null, into = new Set<string>()): Set<string> {
    const waiting = id === null ? [] : [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (into.has(next)) continue;
      into.add(next);
      waiting.push(...(this.commits.get(next)?.parents ?? []));
    }
    return into;
  }

  /** Newest first. Commits only ever come, so that a range stays what it is. */
  list(from: string | null, to: string): string[] {
    const key = `${from}..${to}`;
    const known = this.#ranges.get(key);
    if (known) return known;
    const excluded = this.reachable(from);
    const listed = [...this.reachable(to)]
      .filter((id) => !excluded.has(id))
      .sort((one, other) => this.#day(other) - this.#day(one));
    this.#ranges.set(key, listed);
    return listed;
  }

  #day = (id: string) => this.commits.get(id)?.day ?? 0;

  /** When it was made, and by whom. */
  told(id: string): { at: string; author: string } {
    return { at: dayAfterStart(this.#day(id)).toISOString(), author: this.commits.get(id)?.author ?? "" };
  }

  page: CommitSource["page"] = async ({ from, to }, cursor) => {
    this.pagesAsked += 1;
    const listed = this.list(from, to);
    const offset = Number(cursor ?? 0);
    const end = offset + this.pageSize;
    const commits = listed.slice(offset, end).map((id) => ({
      id,
      author: this.commits.get(id)?.author ?? null,
      committedAt: dayAfterStart(this.#day(id)).toISOString(),
    }));
    return { commits, next: end < listed.length ? String(end) : null };
  };

  contains: CommitSource["contains"] = async (to, from) => this.reachable(to).has(from);
}

/** A branch that grows, merges what lay beside it, and is sometimes rewritten; its head after each of its days. */
export function* growing(repository: GitHistory, seed: number): Generator<{ day: number; head: string }> {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  let head = repository.commit(0);
  const known = [head];
  for (let day = 1; day < 700; day += 1 + below(20)) {
    const rewritten = below(12) === 0;
    if (rewritten) head = known[below(known.length)] ?? head;
    for (let commits = below(9); commits > 0; commits -= 1) {
      const side = known[below(known.length)] ?? head;
      const author = `author ${below(5)}`;
      if (below(4) === 0) known.push(repository.commit(day, author, side));
      else known.push((head = repository.commit(day, author, head, ...(below(3) === 0 ? [side] : []))));
    }
    yield { day, head };
  }
}
