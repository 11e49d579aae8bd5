import { THIS_MACHINE, clientOf } from "@/server/front-door/client";
import { pool } from "@/server/db";
import { CatalogueError } from "@/server/errors";

const MINUTE = 60;
const HOUR = 3_600;
/** What the column holds. */
const MAX_KEY_LENGTH = 400;

type Quota = {
  times: number;
  seconds: number;
  /**
   * How often all addresses together may do it for somebody who is only named, as anybody can name anybody; each of them
   * `times` often. Without it strangers can keep the person away by `times` tries.
   */
  timesNamed?: number;
};

/** How often one person, and one address, may do something in a time. Failed attempts count as well. */
export const quotas = {
  "sign in": { times: 10, seconds: 10 * MINUTE, timesNamed: 100 },
  register: { times: 10, seconds: HOUR },
  mail: { times: 5, seconds: HOUR },
  add: { times: 30, seconds: HOUR },
  edit: { times: 300, seconds: HOUR },
  flag: { times: 20, seconds: HOUR },
  site: { times: 20, seconds: HOUR },
  toggle: { times: 300, seconds: HOUR },
  refresh: { times: 20, seconds: HOUR },
  /** Forge and index asked for what a new package's form begins with. */
  introduce: { times: 60, seconds: HOUR },
} as const satisfies Record<string, Quota>;

export type QuotaName = keyof typeof quotas;

/** Thrown with how long to wait. */
export class QuotaSpent extends CatalogueError {
  constructor(readonly retryAfterSeconds: number) {
    super("rate_limited", `That was too often in a short time. Try again in ${retryAfterSeconds} s.`);
  }
}

/**
 * Counts one use for each key, by the generic cell rate algorithm as in server/front-door/rate-limit.ts, in the database:
 * all processes share it. By the primary key; a use that is refused costs nothing.
 */
const spendSql = `
  INSERT INTO quota AS spent (key, paid_off_at) VALUES ($1, clock_timestamp() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE
    SET paid_off_at = greatest(spent.paid_off_at, clock_timestamp()) + make_interval(secs => $2)
    WHERE greatest(spent.paid_off_at, clock_timestamp()) + make_interval(secs => $2)
      <= clock_timestamp() + make_interval(secs => $3) + interval '1 millisecond'
  RETURNING 1`;

const waitSql = `
  SELECT ceil(extract(epoch FROM paid_off_at - clock_timestamp()) + $2 - $3)::int AS seconds FROM quota WHERE key = $1`;

async function spendOne(whole: string, { times, seconds }: Quota): Promise<void> {
  const key = whole.slice(0, MAX_KEY_LENGTH);
  const cost = seconds / times;
  const { rowCount } = await pool().query(spendSql, [key, cost, seconds]);
  if (rowCount) return;
  const { rows } = await pool().query<{ seconds: number }>(waitSql, [key, cost, seconds]);
  throw new QuotaSpent(Math.max(1, rows[0]?.seconds ?? 1));
}

/** Somebody who is signed in, or whom somebody says that they are; and the address that they come from. */
export type Asking = { person: string | null; isOnlyNamed?: boolean; address: string };

/**
 * Counts one use by whoever asks: the person and the address. This machine's own address is not counted, but beside a person
 * who is only named. Throws `QuotaSpent`.
 */
export async function spendQuota(
  name: QuotaName,
  { person, isOnlyNamed = false, address }: Asking,
): Promise<void> {
  const quota: Quota = quotas[name];
  const client = clientOf(address);
  // The address first: once its own is spent, it can no longer spend somebody else's.
  if (client !== undefined && client !== THIS_MACHINE) await spendOne(`${name} address ${client}`, quota);
  if (person === null) return;
  if (!isOnlyNamed || quota.timesNamed === undefined) return spendOne(`${name} person ${person}`, quota);
  await spendOne(`${name} from ${client ?? "nowhere"} person ${person}`, quota);
  await spendOne(`${name} named ${person}`, { ...quota, times: quota.timesNamed });
}
