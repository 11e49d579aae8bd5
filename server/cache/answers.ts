import { LRUCache } from "lru-cache";
import { now } from "@/server/clock";
import { ChangeHistory } from "@/server/cache/change-history";
import type { FinishedAnswer } from "@/server/cache/finished-answer";
import { EVERYTHING, tags } from "@/server/cache/tags";

/** What depends on the day (ages, "new this week") is never older than this. */
const MAX_AGE_MS = 60 * 60 * 1000;
/** How exactly that is kept: reading the clock for every answer would be a tenth of what a hit costs. */
const CLOCK_READ_EVERY_MS = 1_000;
/** How the library writes it. */
const NO_END = 0;
/** What an entry costs beside its body: headers, key, tag sets. */
const ENTRY_OVERHEAD_BYTES = 2_048;

/** Only what succeeded and says what it depends on. */
export function isKeepable(answer: FinishedAnswer): boolean {
  return answer.status === 200 && answer.tags.length > 0;
}

/** A file of the build: as it is for as long as this process serves it. */
export const isLasting = (answer: FinishedAnswer): boolean => answer.tags.every((tag) => tag === tags.build);

/** An answer made at the moment that ends it may have been made on either side of it. */
function lifetimeMs(answer: FinishedAnswer): number {
  if (isLasting(answer)) return Infinity;
  return Math.min(MAX_AGE_MS, (answer.validUntilMs ?? Infinity) - now().getTime());
}

/**
 * Finished answers in memory, dropped by tag. It is filled only while it hears of changes (`open`), and an answer
 * whose tags changed while it was being made is not stored.
 */
export class AnswerCache {
  private readonly entries: LRUCache<string, FinishedAnswer> | undefined;
  private readonly keysByTag = new Map<string, Set<string>>();
  private readonly history = new ChangeHistory();
  private isOpen = false;

  /** 0 bytes turns it off. */
  constructor(maxBytes: number) {
    if (maxBytes === 0) return;
    this.entries = new LRUCache<string, FinishedAnswer>({
      maxSize: maxBytes,
      sizeCalculation: ({ body }) => body.length + ENTRY_OVERHEAD_BYTES,
      ttl: MAX_AGE_MS, // A shorter one goes with each answer that says until when it is right.
      ttlResolution: CLOCK_READ_EVERY_MS,
      perf: { now: () => now().getTime() },
      dispose: (answer, key) => this.forgetTags(answer, key),
    });
  }

  get(key: string): FinishedAnswer | undefined {
    return this.entries?.get(key);
  }

  /** The moment at which making an answer begins; `store` wants it back. */
  moment(): number {
    return this.history.now();
  }

  /** Whether the data behind these tags is still as it was at `since`. */
  isCurrent(since: number, tags: Iterable<string>): boolean {
    return !this.history.hasChangedSince(since, tags);
  }

  /** Keeps a keepable answer begun at `since`, unless something it depends on has changed. */
  store(key: string, answer: FinishedAnswer, since: number): void {
    if (!this.entries || !this.isOpen || !isKeepable(answer)) return;
    if (!this.isCurrent(since, answer.tags)) return;
    const ttl = lifetimeMs(answer);
    if (ttl <= 0) return;
    this.entries.set(key, answer, { ttl: ttl === Infinity ? NO_END : ttl });
    if (this.entries.peek(key) === answer) this.rememberTags(answer, key);
  }

  drop(tag: string): void {
    if (tag === EVERYTHING) return this.empty();
    this.history.changed(tag);
    for (const key of this.keysByTag.get(tag) ?? []) this.entries?.delete(key);
  }

  empty(): void {
    this.history.everythingChanged();
    this.entries?.clear();
  }

  /** Changes are heard of from now on. */
  open(): void {
    this.empty();
    this.isOpen = true;
  }

  /** Changes may be missed from now on: nothing is kept. */
  close(): void {
    this.isOpen = false;
    this.empty();
  }

  /** Whether it keeps answers, was turned off, or must not keep any for now. */
  get state(): "open" | "closed" | "off" {
    if (!this.entries) return "off";
    return this.isOpen ? "open" : "closed";
  }

  get size(): number {
    return this.entries?.size ?? 0;
  }

  get bytes(): number {
    return this.entries?.calculatedSize ?? 0;
  }

  private rememberTags(answer: FinishedAnswer, key: string): void {
    for (const tag of answer.tags) {
      const keys = this.keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.keysByTag.set(tag, new Set([key]));
    }
  }

  private forgetTags(answer: FinishedAnswer, key: string): void {
    for (const tag of answer.tags) {
      const keys = this.keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysByTag.delete(tag);
    }
  }
}
