import { setImmediate } from "node:timers/promises";
import { noteOutage } from "@/server/database-outage";

type Batch<Key, Value> = { keys: Set<Key>; values: Promise<ReadonlyMap<Key, Value>> };

/** PostgreSQL works on one while the rows of the other become answers. */
const MAX_ROUND_TRIPS_AT_A_TIME = 2;

/**
 * Reads by keys: at once while few others do, and together with all that were asked for meanwhile once two round trips
 * are under way. Where many ask, a round trip serves several of them. What is found was read after it was asked for, so
 * whoever asks after a change sees it. `maxKeys` keeps an answer of PostgreSQL from growing with those who ask.
 */
export class Batched<Key, Value> {
  private readonly underWay = new Set<Promise<unknown>>();
  private boarding: Batch<Key, Value> | undefined;

  constructor(
    private readonly read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
    private readonly maxKeys: number,
  ) {}

  async find(key: Key): Promise<Value | undefined> {
    if (!this.boarding || this.boarding.keys.size >= this.maxKeys) this.boarding = this.openBatch();
    this.boarding.keys.add(key);
    try {
      return (await this.boarding.values).get(key);
    } catch (error) {
      // The query ran for whoever opened the batch; each of the others failed by it too.
      noteOutage(error);
      throw error;
    }
  }

  private openBatch(): Batch<Key, Value> {
    const keys = new Set<Key>();
    return { keys, values: this.depart(keys) };
  }

  private async depart(keys: Set<Key>): Promise<ReadonlyMap<Key, Value>> {
    // Requests that have arrived together come along.
    await setImmediate();
    while (this.underWay.size >= MAX_ROUND_TRIPS_AT_A_TIME) await Promise.race(this.underWay);
    if (this.boarding?.keys === keys) this.boarding = undefined;
    const reading = this.read([...keys]);
    const ended: Promise<unknown> = reading.catch(() => undefined).then(() => this.underWay.delete(ended));
    this.underWay.add(ended);
    return reading;
  }
}
