import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "@/scripts/ports";
import { env } from "@/server/env";
import { startArchiveSite } from "@/tests/archive-site";
import { send, sendBytes } from "./client";
import { type BadRequest, badRequests, oddRequests, take } from "./generate";
import { faultOf } from "./judge";
import { malformed } from "./malformed";
import { memoryMib } from "./memory";

const REQUESTS = env().BAD_INPUT_REQUESTS;
const SEED = 20_260_216;
const CONNECTIONS = 8;
/** What is kept of answers; small, so that it is full before memory is first looked at. */
const CACHE_MIB = 8;
const GROWTH_MIB = 10;
const SHOWN_FAULTS = 10;

let site: Awaited<ReturnType<typeof startArchiveSite>>;
let inspectorPort: number;
const statuses = new Map<number, number>();

beforeAll(async () => {
  inspectorPort = await freePort();
  site = await startArchiveSite({
    NODE_OPTIONS: `--inspect=127.0.0.1:${inspectorPort}`,
    CACHE_MAX_MIB: String(CACHE_MIB),
  });
});
afterAll(() => site?.stop());

const describeRequest = ({ verb, target, headers, body }: BadRequest) =>
  JSON.stringify({ verb, target, headers, body }).slice(0, 1_000);

/** Sends all of them over a few connections. Returns what went wrong. */
async function run(requests: Iterable<BadRequest>): Promise<string[]> {
  const faults: string[] = [];
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const left = requests[Symbol.iterator]();
  const ask = async () => {
    for (let next = left.next(); !next.done && faults.length < SHOWN_FAULTS; next = left.next()) {
      const request = next.value;
      try {
        const got = await send(agent, site.port, request);
        statuses.set(got.status, (statuses.get(got.status) ?? 0) + 1);
        const fault = faultOf(request, got);
        if (fault !== undefined) faults.push(`${fault}: ${describeRequest(request)}`);
      } catch (error) {
        faults.push(`${String(error)}: ${describeRequest(request)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
  return faults;
}

describe("whatever is asked", () => {
  it(
    "is answered in order where a place holds what it should not",
    async () => expect(await run(oddRequests())).toEqual([]),
    240_000,
  );

  it(
    "is answered in order at random, with nothing unescaped, from a memory that does not grow",
    async () => {
      const requests = badRequests(SEED);
      expect(await run(take(REQUESTS / 3, requests))).toEqual([]);
      const before = await memoryMib(inspectorPort);
      expect(await run(take((REQUESTS * 2) / 3, requests))).toEqual([]);
      expect((await memoryMib(inspectorPort)) - before).toBeLessThan(GROWTH_MIB);
    },
    60_000 + REQUESTS * 100,
  );

  it("was bad in many ways", () => {
    for (const status of [200, 301, 400, 404, 405, 406, 414]) expect([...statuses.keys()]).toContain(status);
  });

  it.each(malformed)("is refused or cut off when it is no HTTP: %j", async (bytes) => {
    const answer = await sendBytes(site.port, bytes);
    expect(answer).toMatch(/^(?:$|HTTP\/1\.1 (?:100 Continue\r\n\r\nHTTP\/1\.1 )?[234]\d\d )/);
  });

  it("leaves a site that answers as before", async () => {
    expect((await fetch(`${site.address}/api/v4/packages/1083/`)).status).toBe(200);
    expect((await fetch(`${site.address}/health/`)).status).toBe(200);
  });
});
