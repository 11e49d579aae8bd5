import type { IncomingMessage, ServerResponse } from "node:http";
import { dependsOn } from "@/server/cache/tags";
import type { Asked } from "@/server/front-door/asked";
import { DetachedResponse } from "@/server/front-door/detached-response";
import { drawnInsteadAt, isEmptyDocument } from "@/server/front-door/empty-document";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { Refusal } from "@/server/front-door/refusal";

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What the build made changes with the next build only, which is another process. */
const BUILD_TAG = "build";

/** Lets Next answer, as a whole. What is shared is made for nobody: without cookies, as a GET, whoever asked. */
export async function answerPage(
  handlePage: PageHandler,
  request: IncomingMessage,
  response: ServerResponse,
  { path, query, isShared }: Asked & { isShared: boolean },
): Promise<RawAnswer> {
  // Next would redirect to the address without the doubled slash.
  if (path.includes("//")) throw new Refusal(404, "Not found.");
  // An absolute-form target has been read already.
  request.url = path + query;
  if (isShared) {
    request.method = "GET";
    delete request.headers.cookie;
    if (path.startsWith("/_next/static/")) dependsOn(BUILD_TAG);
  }
  const render = () => renderWhole(handlePage, request, isShared ? undefined : response);
  const answer = await render();
  const drawnAt = drawnInsteadAt(answer);
  if (!drawnAt) return answer;
  request.url = drawnAt;
  const drawn = await render().finally(() => {
    request.url = path + query;
  });
  return isEmptyDocument(drawn.body) ? answer : { ...drawn, status: answer.status };
}

/** One rendering; it is broken off when `visitor`, where it is made for one only, has left. */
async function renderWhole(
  handlePage: PageHandler,
  request: IncomingMessage,
  visitor?: ServerResponse,
): Promise<RawAnswer> {
  const detached = new DetachedResponse(request);
  visitor?.once("close", () => detached.destroy());
  const whole = detached.whole();
  // Next may go on after the answer has ended (its `after`); only a failure before that concerns the visitor.
  await Promise.race([whole, handlePage(request, detached).then(() => whole)]);
  return whole;
}
