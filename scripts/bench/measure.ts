import type { Case } from "@/scripts/bench/cases";
import { compare } from "@/scripts/bench/load";
import type { Sample } from "@/scripts/bench/sample";
import { startBaseline } from "@/scripts/bench/servers";

/** Answers that are looked at to find one of middling length. */
const ANSWERS_LOOKED_AT = 99;

type Body = { contentType: string; bytes: Buffer };

async function read(url: string): Promise<Body> {
  const answer = await fetch(url);
  return {
    contentType: answer.headers.get("content-type") ?? "",
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
}

/** The body that plain node:http is to send: of the median length, so that it moves about as many bytes as we do. */
async function middlingBody(origin: string, addresses: readonly string[]): Promise<Body> {
  const looked = addresses.slice(0, ANSWERS_LOOKED_AT);
  const bodies = await Promise.all(looked.map((address) => read(origin + address)));
  const [middle] = bodies
    .toSorted((a, b) => a.bytes.length - b.bytes.length)
    .slice(Math.floor(bodies.length / 2));
  if (!middle) throw new Error(`${origin}: there is nothing to ask for`);
  return middle;
}

export type Measured = { name: string; isFast: boolean; perSecond: number };

/** Measures one case, prints it, and says whether it is as fast as wanted. */
export async function measure(
  { name, wanted, addresses }: Case,
  origin: string,
  sample: Sample,
): Promise<Measured> {
  const asked = addresses(sample);
  const { contentType, bytes } = await middlingBody(origin, asked);
  const baseline = await startBaseline(contentType, bytes);
  try {
    const { ours, plain, ratio } = await compare(origin, baseline.origin, asked);
    const target = wanted === null ? "" : ` (wanted 1/${Math.round(1 / wanted)})`;
    const figures = `${Math.round(ours)} of ${Math.round(plain)} requests/s`;
    console.log(`${name.padEnd(24)} ${ratio.toFixed(3)} = 1/${(1 / ratio).toFixed(1)}${target}   ${figures}`);
    return { name, isFast: wanted === null || ratio >= wanted, perSecond: ours };
  } finally {
    await baseline.stop();
  }
}
