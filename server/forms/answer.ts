import { answerScope } from "@/server/answer-scope";
import { paths } from "@/lib/paths";
import { CatalogueError } from "@/server/errors";
import { findForm, isForForms } from "@/server/forms/all";
import { readValues, type Values } from "@/server/forms/body";
import type { Form, Params } from "@/server/forms/form";
import { perform } from "@/server/forms/perform";
import { isFromOurPages } from "@/server/forms/origin";
import { isWorthKeeping, refusedJson, stateOf } from "@/server/forms/refused";
import { QuotaSpent } from "@/server/limits/quota";
import { originOf } from "@/server/origin";
import { Refusal } from "@/server/front-door/refusal";
import { decodePath } from "@/server/front-door/request-target";
import { notFoundPage, type Service, type ServiceAnswer } from "@/server/service";
import { doneAnswer } from "@/server/forms/done";

/** Drawn where a form has no page of its own to show again, or one that is not for whoever is signed out. */
const REFUSED_PAGE = "/form-refused/";

const wantsJson = (request: Request) => (request.headers.get("accept") ?? "").includes("application/json");

/** Where somebody has to go to see the form, or its button. */
const pageOf = ({ page }: Form, params: Params, target: string) => (page === "own" ? target : page(params));

/** What stands in the way of a form, as its page shows it again, or as JSON. Faults of ours are thrown on. */
function refuse(error: unknown, { form, params, values, request, target }: Refused): ServiceAnswer {
  if (!(error instanceof CatalogueError)) throw error;
  const retry: Record<string, string> =
    error instanceof QuotaSpent ? { "retry-after": String(error.retryAfterSeconds) } : {};
  if (wantsJson(request)) return refusedJson(error, retry);
  const isSignedOut = error.code === "unauthenticated";
  const isKept = isSignedOut && form.page === "own" && isWorthKeeping(values);
  if (isSignedOut && !isKept) {
    return doneAnswer({ location: paths.login(pageOf(form, params, target)) }, false);
  }
  if (error.code === "not_found") return notFoundPage;
  const scope = answerScope();
  if (scope) scope.form = { ...stateOf(error, values), ...(isKept && { sendAgainTo: target }) };
  const drawnAt = form.page === "own" && !isKept ? target : REFUSED_PAGE;
  return { status: error.status, headers: { "cache-control": "no-store", ...retry }, drawnAt };
}

type Refused = { form: Form; params: Params; values: Values; request: Request; target: string };

async function answerForm(request: Request, verb: string, target: string): Promise<ServiceAnswer> {
  const path = decodePath(target.replace(/\?.*$/s, ""));
  const found = findForm(path);
  if (!found) return notFoundPage;
  const { form, params } = found;
  if (verb !== "POST") {
    if (form.page === "own") throw new Error(`A form's page is drawn by Next: ${path}`);
    return doneAnswer({ location: form.page(params) }, false);
  }
  if (!isFromOurPages(request.headers, originOf(request))) {
    throw new Refusal(403, "This was sent from another site.");
  }
  const values = await readValues(request);
  try {
    const done = await perform(form, params, values, request);
    const scope = answerScope();
    if (done.shownOnce === undefined || !scope || wantsJson(request))
      return doneAnswer(done, wantsJson(request));
    scope.shownOnce = done.shownOnce;
    return { status: 200, headers: { "cache-control": "no-store" }, drawnAt: target };
  } catch (error) {
    return refuse(error, { form, params, values, request, target });
  }
}

/** Answers what forms send, and leads those who only look at a button's address to the page that it stands on. */
export const formService: Service = {
  owns: isForForms,
  isNegotiated: false,
  answer: answerForm,
};
