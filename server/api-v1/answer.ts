import { redirectTo } from "@/server/api-v4/redirect";
import { fullPath, parseTarget } from "@/server/api-v4/target";
import type { DrawnAnswer } from "@/server/service";

/** The page that says where the API is today (app/api-v1-page/). */
const gone: DrawnAnswer = { status: 410, headers: {}, drawnAt: "/api-v1-page/" };

/** Version 1 ended long ago: whatever is asked there, by any verb, is gone. */
export function answerV1(target: string): Response | DrawnAnswer {
  const asked = parseTarget(target);
  return asked.path === "/api/v1" ? redirectTo(fullPath({ ...asked, path: "/api/v1/" })) : gone;
}
