import { describeFailure } from "@/scripts/failure";
import { add, one, summaryLine, type Tally } from "@/scripts/tests/tally";

export type Part = { name: string; run: () => Promise<Tally> };

async function runPart({ name, run }: Part): Promise<Tally> {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}`);
  try {
    return await run();
  } catch (error) {
    console.error(describeFailure(error));
    return one(false);
  }
}

/** Runs one part after the other, whatever becomes of each, and says how each went. */
export async function runParts(parts: readonly Part[]): Promise<Tally> {
  const results: { name: string; tally: Tally }[] = [];
  for (const part of parts) results.push({ name: part.name, tally: await runPart(part) });
  console.log("");
  for (const { name, tally } of results) {
    console.log(`${tally.failed > 0 ? "✖" : "✓"} ${name}: ${summaryLine(tally)}`);
  }
  return add(results.map(({ tally }) => tally));
}
