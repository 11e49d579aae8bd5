import { expect, test, vi } from "vitest";
import { inAnswerScope } from "@/server/answer-scope";
import { healthService } from "@/server/health/answer";
import type { Check } from "@/server/health/run-checks";

const well: Check = () => ({ status: "ok" });
const ill: Check = () => ({ status: "failing", reason: "1 of 9 are not applied." });

const ask = (check: Check, verb = "GET", accept = "*/*") =>
  healthService({ check }).answer(
    new Request("http://localhost/health/", { headers: { accept } }),
    verb,
    "/health/",
  );

async function askForJson(check: Check, verb?: string): Promise<Response> {
  const answer = await ask(check, verb);
  if (answer instanceof Response) return answer;
  throw new Error("A page was drawn.");
}

test("is 200 when the site is well and 503 when it is not, and never kept", async () => {
  const good = await askForJson(well);
  expect([good.status, await good.json()]).toMatchObject([
    200,
    { status: "ok", checks: { check: { status: "ok" } } },
  ]);
  const bad = await askForJson(ill);
  expect([bad.status, await bad.json()]).toMatchObject([503, { status: "failing" }]);
  for (const { headers } of [good, bad]) {
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("vary")).toBe("Accept");
  }
});

test("has a page drawn for browsers, which finds the report", async () => {
  await inAnswerScope(async (scope) => {
    const page = await ask(ill, "GET", "text/html,application/xhtml+xml,*/*;q=0.8");
    expect(page).toMatchObject({
      status: 503,
      drawnAt: "/health-page/",
      headers: { "cache-control": "no-store" },
    });
    expect(scope.health).toMatchObject({ status: "failing", checks: { check: { status: "failing" } } });
  });
});

test("answers its own address and no other", () => {
  const { owns } = healthService({});
  expect(["/health/", "/health", "/healthy/", "/health/x/"].filter((path) => owns(path, "GET"))).toEqual([
    "/health/",
  ]);
});

test("looks at nothing for other verbs", async () => {
  const check = vi.fn(well);
  const answer = await askForJson(check, "POST");
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect(check).not.toHaveBeenCalled();
});

test("runs its checks once for all who ask meanwhile, and anew for the next", async () => {
  const check = vi.fn(well);
  const { answer } = healthService({ check });
  const request = new Request("http://localhost/health/");
  await Promise.all(Array.from({ length: 5 }, () => answer(request, "GET", "/health/")));
  expect(check).toHaveBeenCalledTimes(1);
  await answer(request, "GET", "/health/");
  expect(check).toHaveBeenCalledTimes(2);
});
