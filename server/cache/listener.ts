import pg from "pg";
import type { AnswerCache } from "@/server/cache/answers";
import { log } from "@/server/log";

const CHANNEL = "catalogue_tags";
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 15_000;
/** A connection can be dead without saying so; a question now and then finds out. */
const HEARTBEAT_MS = 15_000;
const ANSWER_WITHIN_MS = 5_000;

export type Listener = { close(): Promise<void> };

/** Of the listeners of this process. */
const heardBy = new Set<() => Promise<void>>();

/**
 * Waits until this process has heard of all that was committed before: PostgreSQL hands a connection what it was notified
 * of before it says that a statement has ended. Whoever has changed something and is led to its page sees the change.
 */
export const hearOfChanges = async (): Promise<void> => {
  await Promise.all([...heardBy].map((heard) => heard()));
};

/**
 * Drops what the database says has changed, on one connection of its own. While there is none the cache is empty and
 * closed, since changes would be missed. Resolves after the first attempt; later ones go on in the background.
 */
export async function listenForChanges(databaseUrl: string, cache: AnswerCache): Promise<Listener> {
  let current: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let retryMs = FIRST_RETRY_MS;
  let isClosed = false;

  const lost = (client: pg.Client, reason: string) => {
    if (client !== current) return;
    current = undefined;
    cache.close();
    clearTimeout(timer);
    client.end().catch(() => undefined);
    if (isClosed) return;
    log().warn({ reason, retryMs }, "cache: not hearing of changes, nothing is kept until reconnected");
    timer = setTimeout(() => void connect(), retryMs);
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  };

  const beat = (client: pg.Client) => {
    timer = setTimeout(() => {
      client.query("SELECT 1").then(
        () => client === current && beat(client),
        (error: Error) => lost(client, error.message),
      );
    }, HEARTBEAT_MS);
    timer.unref();
  };

  async function connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: "catalogue cache",
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    });
    current = client;
    client.on("error", (error) => lost(client, error.message));
    client.on("end", () => lost(client, "connection ended"));
    client.on("notification", ({ payload }) => payload && cache.drop(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      return lost(client, error instanceof Error ? error.message : String(error));
    }
    if (client !== current) return;
    // Changes committed before LISTEN took effect are not announced: the cache begins empty.
    cache.open();
    retryMs = FIRST_RETRY_MS;
    beat(client);
  }

  // Where the connection is lost meanwhile, nothing is kept that could be wrong.
  const heard = async () => void (await current?.query("SELECT 1").catch(() => undefined));
  await connect();
  heardBy.add(heard);
  return {
    async close() {
      isClosed = true;
      heardBy.delete(heard);
      clearTimeout(timer);
      const client = current;
      current = undefined;
      cache.close();
      await client?.end().catch(() => undefined);
    },
  };
}
