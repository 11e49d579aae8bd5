import autocannon from "autocannon";

const CONNECTIONS = 16;
const WARM_UP_S = 2;
const MEASURE_S = 4;

/**
 * The addresses in turn, each connection from another one on: connections that asked for the same one at the same time
 * would share the answer.
 */
function askInTurn(requestPaths: readonly string[]): (client: autocannon.Client) => void {
  const requests = requestPaths.map((path) => ({ path }));
  let started = 0;
  return (client) => {
    const first = Math.floor((started * requests.length) / CONNECTIONS) % requests.length;
    started += 1;
    client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
  };
}

/** Requests a second that `origin` answers when these paths are asked for in turn. Fails on any answer but 200. */
async function requestsPerSecond(origin: string, requestPaths: readonly string[]): Promise<number> {
  const load = () => ({ url: origin, connections: CONNECTIONS, setupClient: askInTurn(requestPaths) });
  await autocannon({ ...load(), duration: WARM_UP_S });
  const result = await autocannon({ ...load(), duration: MEASURE_S });
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
