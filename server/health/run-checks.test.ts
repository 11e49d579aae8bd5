import { expect, test } from "vitest";
import { runChecks } from "@/server/health/run-checks";

test("is well when every check is, and counts what was turned off as well", async () => {
  const report = await runChecks({
    database: async () => ({ status: "ok" }),
    cache: () => ({ status: "off" }),
  });
  expect(report).toEqual({
    status: "ok",
    checks: {
      database: { status: "ok", ms: expect.any(Number) as number },
      cache: { status: "off", ms: expect.any(Number) as number },
    },
  });
});

test("is not well when one check is not, and says which", async () => {
  const report = await runChecks({
    database: () => ({ status: "ok" }),
    migrations: () => ({ status: "failing", reason: "1 of 9 are not applied." }),
  });
  expect(report).toMatchObject({
    status: "failing",
    checks: {
      database: { status: "ok" },
      migrations: { status: "failing", reason: "1 of 9 are not applied." },
    },
  });
});

test("says nothing of what an error holds", async () => {
  const broken = () => {
    throw new Error("password authentication failed for user secret at 192.0.2.1");
  };
  const report = await runChecks({ now: broken, later: async () => broken() });
  expect(report.status).toBe("failing");
  expect(JSON.stringify(report)).not.toMatch(/secret|192/);
});

test("waits for nobody longer than it may", async () => {
  const never = new Promise<never>(() => undefined);
  const report = await runChecks({ slow: () => never, quick: () => ({ status: "ok" }) }, 20);
  expect(report.checks.slow).toMatchObject({
    status: "failing",
    reason: "There was no answer within 20 ms.",
  });
  expect(report.checks.quick?.status).toBe("ok");
});
