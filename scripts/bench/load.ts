import autocannon from "autocannon";

const CONNECTIONS = 16;
const WARM_UP_S = 2;
const MEASURE_S = 4;

/** Requests a second that `origin` answers when these paths are asked for in turn. Fails on any answer but 200. */
async function requestsPerSecond(origin: string, requestPaths: readonly string[]): Promise<number> {
  const load = { url: origin, connections: CONNECTIONS, requests: requestPaths.map((path) => ({ path })) };
  await autocannon({ ...load, duration: WARM_UP_S });
  const result = await autocannon({ ...load, duration: MEASURE_S });
  const faults = result.errors + result.non2xx + result.timeouts;
  if (faults > 0) throw new Error(`${origin}${requestPaths[0]}: ${faults} requests went wrong`);
  return result.requests.average;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * How fast `target` is beside `baseline`, as the median of `rounds` in which both are measured in turn, so that
 * what else the machine does meets both.
 */
export async function compare(target: string, baseline: string, requestPaths: readonly string[], rounds = 3) {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round++) {
    plain.push(await requestsPerSecond(baseline, ["/"]));
    ours.push(await requestsPerSecond(target, requestPaths));
  }
  return { ours: median(ours), plain: median(plain), ratio: median(ours) / median(plain) };
}
