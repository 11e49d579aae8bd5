import { noteOutage } from "@/server/database-outage";
import { pool } from "@/server/db";

/** A statement that takes an array of keys. */
type Statement = { name: string; text: string };
type Batch<Key, Row> = { keys: Set<Key>; rows: Promise<Map<Key, Row>> };

/** So that no answer of PostgreSQL is large, however many ask. */
const MAX_KEYS = 100;

/**
 * Finds rows by their keys: at once while nobody else does, and together with all that were asked for while the one
 * before was under way. Where many ask, a round trip serves several of them. What is found was read after it was asked
 * for, so whoever asks after a change sees it.
 */
export class BatchedRows<Key, Row extends object> {
  private last: Promise<unknown> = Promise.resolve();
  private boarding: Batch<Key, Row> | undefined;

  constructor(
    private readonly statement: Statement,
    private readonly keyOf: (row: Row) => Key,
  ) {}

  async find(key: Key): Promise<Row | undefined> {
    if (!this.boarding || this.boarding.keys.size >= MAX_KEYS) this.boarding = this.openBatch();
    this.boarding.keys.add(key);
    try {
      return (await this.boarding.rows).get(key);
    } catch (error) {
      // The query ran for whoever opened the batch; each of the others failed by it too.
      noteOutage(error);
      throw error;
    }
  }

  private openBatch(): Batch<Key, Row> {
    const keys = new Set<Key>();
    const rows = this.last.then(() => {
      if (this.boarding?.keys === keys) this.boarding = undefined;
      return this.read([...keys]);
    });
    this.last = rows.catch(() => undefined);
    return { keys, rows };
  }

  private async read(keys: readonly Key[]): Promise<Map<Key, Row>> {
    const { rows } = await pool().query<Row>({ ...this.statement, values: [keys] });
    return new Map(rows.map((row) => [this.keyOf(row), row]));
  }
}
