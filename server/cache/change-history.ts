/** More tags than this are not remembered one by one; answers begun before the oldest forgotten change are refused. */
const MAX_TAGS = 10_000;

/**
 * Remembers which tag changed when, as sequence numbers, so that an answer computed from data of before a change
 * is not stored after it.
 */
export class ChangeHistory {
  private sequence = 0;
  /** Every tag counts as changed at this point: what began earlier is not to be trusted. */
  private floor = 0;
  private readonly lastChange = new Map<string, number>();

  constructor(private readonly maxTags = MAX_TAGS) {}

  /** The present moment, to be compared later. */
  now(): number {
    return this.sequence;
  }

  changed(tag: string): void {
    this.sequence += 1;
    // Deleting first keeps the map in the order of change, so that the oldest is the first key.
    this.lastChange.delete(tag);
    this.lastChange.set(tag, this.sequence);
    if (this.lastChange.size > this.maxTags) this.forgetOldest();
  }

  everythingChanged(): void {
    this.sequence += 1;
    this.floor = this.sequence;
    this.lastChange.clear();
  }

  /** Whether any of the tags changed after the moment `since`. */
  hasChangedSince(since: number, tags: Iterable<string>): boolean {
    if (since < this.floor) return true;
    for (const tag of tags) if ((this.lastChange.get(tag) ?? 0) > since) return true;
    return false;
  }

  private forgetOldest(): void {
    const oldest = this.lastChange.entries().next().value;
    if (!oldest) return;
    this.lastChange.delete(oldest[0]);
    this.floor = oldest[1];
  }
}
