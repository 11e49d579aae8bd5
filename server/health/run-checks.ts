import type { CheckResult, HealthReport } from "@/server/health/report";

export type Finding = Omit<CheckResult, "ms">;
export type Check = () => Finding | Promise<Finding>;

/** A probe waits a few seconds at most; whoever needs longer than this is not well. */
const ANSWER_WITHIN_MS = 2_000;

/** Runs all checks beside each other. Never rejects. */
export async function runChecks(
  checks: Readonly<Record<string, Check>>,
  withinMs = ANSWER_WITHIN_MS,
): Promise<HealthReport> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await run(check, withinMs)] as const),
  );
  const isWell = results.every(([, { status }]) => status !== "failing");
  return { status: isWell ? "ok" : "failing", checks: Object.fromEntries(results) };
}

async function run(check: Check, withinMs: number): Promise<CheckResult> {
  const startedAt = performance.now();
  const finding = await withLimit(check, withinMs);
  return { ...finding, ms: Math.round((performance.now() - startedAt) * 10) / 10 };
}

async function withLimit(check: Check, withinMs: number): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding>((resolve) => {
    const finding = { status: "failing", reason: `There was no answer within ${withinMs} ms.` } as const;
    timer = setTimeout(() => resolve(finding), withinMs);
  });
  try {
    return await Promise.race([late, check()]);
  } catch {
    return { status: "failing", reason: "It could not be asked." };
  } finally {
    clearTimeout(timer);
  }
}
