import { redirectTo } from "@/server/api/redirect";
import { parseTarget } from "@/server/api/target";
import type { DrawnAnswer, WholeAnswer } from "@/server/service";

/** The page that says where the API is today (app/api-v1-page/). */
const gone: DrawnAnswer = { status: 410, headers: {}, drawnAt: "/api-v1-page/" };

/** Version 1 ended long ago: whatever is asked there, by any verb, is gone. */
export function answerV1(target: string): WholeAnswer | DrawnAnswer {
  const asked = parseTarget(target);
  return asked.path === "/api/v1" ? redirectTo("/api/v1/", asked) : gone;
}
