import { runInNewContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
import type pg from "pg";
import { OutgoingClient } from "@/server/outgoing/client";
import { type Refreshed, refreshPackage } from "@/server/refresh/refresh-package";
import { siteOf } from "@/server/sources/addresses";
import { createAsk } from "@/server/sources/polite/ask";
import { seededRandom } from "@/tests/seeded-random";
import type { Fault } from "./faults";
import { repositoryOf, startMadeUpHosts } from "./made-up-hosts";
import { replaySettings, type ReplayServer } from "./replay-server";
import { SimulatedTime } from "./simulated-time";

const FAULTS: readonly Fault[] = [
  "down",
  "broken",
  "rate limited",
  "truncated",
  "half",
  "html",
  "wrong types",
];
const MOST_ATTEMPTS = 40;
const CONCURRENCY = 4;

export type FleetReport = {
  refreshed: number;
  /** Packages that were still not whole after the most attempts. */
  unfinished: number;
  attempts: number;
  requests: number;
  seconds: number;
  /** By the clock that limits are kept by. */
  simulatedSeconds: number;
  /** Times (ms) at which each host was asked, by the clock that its limits are kept by. */
  askedAt: ReadonlyMap<string, readonly number[]>;
  /** Memory in use after each tenth of the packages, in MiB. */
  heapMib: readonly number[];
};

/** Collects garbage first: what is left is held. */
function heapInMib(): number {
  setFlagsFromString("--expose_gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** Adds as many packages as are asked for, each with a repository and a project in the index. Answers their ids. */
export async function addFleet(pool: pg.Pool, count: number): Promise<number[]> {
  const repositories = Array.from({ length: count }, (_, number) => repositoryOf(number));
  const { rows } = await pool.query<{ id: number }>(
    `WITH home AS (
       INSERT INTO category (title, slug, title_plural) VALUES ('Fleet', 'fleet', 'Fleet') RETURNING id
     )
     INSERT INTO package (title, slug, category_id, repository_url, forge, registry_url)
     SELECT 'Package ' || number, 'package-' || number, (SELECT id FROM home), url, 'github', 'package-' || number
     FROM unnest($1::text[]) WITH ORDINALITY AS given(url, place) CROSS JOIN LATERAL (SELECT place - 1) AS n(number)
     RETURNING id`,
    [repositories],
  );
  return rows.map(({ id }) => id);
}

const isWhole = (result: Refreshed) => result.state === "done" && result.lastError === null;

/** A fleet of packages, refreshed until each of them is whole, while a part of all answers is wrong in some way. */
export class FleetRun {
  readonly #time = new SimulatedTime();
  readonly #askedAt = new Map<string, number[]>();
  readonly #pool: pg.Pool;
  readonly #client: OutgoingClient;
  readonly #chance: () => number;
  #attempts = 0;
  #requests = 0;
  #refreshed = 0;
  readonly #heapMib: number[] = [];

  private constructor(pool: pg.Pool, client: OutgoingClient, chance: () => number) {
    this.#pool = pool;
    this.#client = client;
    this.#chance = chance;
  }

  /** `set` makes the environment of this process that of the hosts; they stop with the run. */
  static async run(
    pool: pg.Pool,
    ids: readonly number[],
    { faultShare, set }: { faultShare: number; set: (settings: Record<string, string>) => void },
  ): Promise<FleetReport> {
    const chance = seededRandom(7);
    const hosts = Object.values(await startMadeUpHosts());
    for (const host of hosts) host.faultOf = () => faultFor(faultShare, chance);
    set(replaySettings(...hosts));
    const client = new OutgoingClient({ allowedHosts: ["127.0.0.1"], timeoutMs: 10_000 });
    try {
      return await new FleetRun(pool, client, chance).#run(ids, hosts);
    } finally {
      await client.close();
      for (const host of hosts) await host.stop();
    }
  }

  async #run(ids: readonly number[], hosts: readonly ReplayServer[]): Promise<FleetReport> {
    const waiting = [...ids];
    const begunMs = performance.now();
    const simulatedBegunMs = this.#time.clock().getTime();
    let unfinished = 0;
    const work = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        if (!(await this.#finish(id))) unfinished += 1;
        // What the hosts remember of their requests is no memory of ours.
        for (const host of hosts) this.#requests += host.asked.splice(0).length;
        this.#refreshed += 1;
        if (this.#refreshed % Math.ceil(ids.length / 10) === 0) this.#heapMib.push(heapInMib());
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    return {
      refreshed: this.#refreshed - unfinished,
      unfinished,
      attempts: this.#attempts,
      requests: this.#requests,
      seconds: (performance.now() - begunMs) / 1000,
      simulatedSeconds: (this.#time.clock().getTime() - simulatedBegunMs) / 1000,
      askedAt: this.#askedAt,
      heapMib: this.#heapMib,
    };
  }

  /** Refreshes a package until every source has answered. */
  async #finish(id: number): Promise<boolean> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      this.#attempts += 1;
      const result = await refreshPackage(this.#pool, id, {
        now: this.#time.clock().toISOString(),
        ask: this.#ask(),
      });
      if (isWhole(result)) return true;
      if (result.state === "done" && result.putOff) this.#time.moveTo(result.putOff.until);
    }
    return false;
  }

  #ask() {
    const { clock, wait } = this.#time;
    const client = {
      get: (...given: Parameters<OutgoingClient["get"]>) => {
        const host = siteOf(given[0]);
        const times = this.#askedAt.get(host) ?? [];
        times.push(clock().getTime());
        this.#askedAt.set(host, times);
        return this.#client.get(...given);
      },
    };
    return createAsk({ pool: this.#pool, client, clock, wait, chance: this.#chance });
  }
}

function faultFor(share: number, chance: () => number): Fault | undefined {
  return chance() < share ? FAULTS[Math.floor(chance() * FAULTS.length)] : undefined;
}
