import { answerScope } from "@/server/answer-scope";
import type { HealthReport } from "@/server/health/report";
import { type Check, runChecks } from "@/server/health/run-checks";
import type { DrawnAnswer, Service } from "@/server/service";

const HEALTH_PATH = "/health/";
/** Where the site draws a report for people (app/health-page/). */
const HEALTH_PAGE = "/health-page/";
const headers = { "cache-control": "no-store", vary: "Accept" };

/** Tells monitors and people whether the site is well: 200, or 503 and what is not. */
export function healthService(checks: Readonly<Record<string, Check>>): Service {
  const check = joined(() => runChecks(checks));
  return {
    owns: (path) => path === HEALTH_PATH,
    isNegotiated: false,
    async answer(request, verb) {
      if (verb !== "GET" && verb !== "HEAD") return refuse(verb);
      const report = await check();
      const status = report.status === "ok" ? 200 : 503;
      if (request.headers.get("accept")?.includes("text/html")) return page(status, report);
      return Response.json(report, { status, headers });
    },
  };
}

function page(status: number, report: HealthReport): DrawnAnswer {
  const scope = answerScope();
  if (scope) scope.health = report;
  return { status, headers, drawnAt: HEALTH_PAGE };
}

const refuse = (verb: string) =>
  Response.json(
    { detail: `Method "${verb}" not allowed.` },
    { status: 405, headers: { ...headers, allow: "GET, HEAD" } },
  );

/** Whoever asks while the checks run gets their result too: a crowd of probes is no load on a sick database. */
function joined<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () => (running ??= make().finally(() => (running = undefined)));
}
