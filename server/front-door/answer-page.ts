import { IncomingMessage, type ServerResponse } from "node:http";
import { answerScope } from "@/server/answer-scope";
import { dependsOn, tags } from "@/server/cache/tags";
import type { Asked } from "@/server/front-door/asked";
import { DetachedResponse } from "@/server/front-door/detached-response";
import { drawnInsteadAt, isEmptyDocument } from "@/server/front-door/empty-document";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { Refusal } from "@/server/front-door/refusal";
import { decodePath } from "@/server/front-door/request-target";
import { withMarkup } from "@/server/markup-slots";

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Pages that are drawn in place of others (notice-pages.ts). Whoever wants to see one gets it, with its status. */
const notice = /^\/(400|403|404|429|500|503)\/$/;

/** Lets Next answer, as a whole. */
export async function answerPage(
  handlePage: PageHandler,
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked & { isShared: boolean },
): Promise<RawAnswer> {
  const { path, query, isShared } = asked;
  // Next would redirect to the address without the doubled slash.
  if (path.includes("//")) throw new Refusal(404, "Not found.");
  if (isShared && path.startsWith("/_next/static/")) dependsOn(tags.build);
  const render = (url: string) =>
    isShared
      ? renderWhole(handlePage, requestOfNobody(request, asked, url))
      : renderWhole(handlePage, requestOfOne(request, url), response);
  const status = Number(notice.exec(decodePath(path))?.[1] ?? 200);
  if (status !== 200) {
    const drawnAt = status === 404 ? "/_not-found/" : `/${status}/`;
    return { ...(await drawPage(handlePage, request, asked, drawnAt)), status };
  }
  const answer = await render(path + query);
  const instead = answeredInstead();
  if (instead) return instead;
  const drawnAt = drawnInsteadAt(answer);
  if (!drawnAt) return answer;
  const drawn = await render(drawnAt).finally(() => {
    request.url = path + query;
  });
  return isEmptyDocument(drawn.body) ? answer : { ...drawn, status: answer.status };
}

/** What a page turned out to be no answer for: somebody has to go elsewhere first, or it is not for them. */
export function answeredInstead(): RawAnswer | undefined {
  const { leadTo, forbidden } = answerScope() ?? {};
  if (leadTo !== undefined) return { status: 303, headers: { location: leadTo }, body: Buffer.alloc(0) };
  if (forbidden !== undefined) throw new Refusal(403, forbidden);
  return undefined;
}

/** A page that stands for another address, drawn for nobody in particular. Next's status is its own. */
export const drawPage = (
  handlePage: PageHandler,
  request: IncomingMessage,
  asked: Pick<Asked, "host" | "proto">,
  url: string,
): Promise<RawAnswer> => renderWhole(handlePage, requestOfNobody(request, asked, url));

/**
 * A GET with no headers but those that say where the site is: what is shared must not come out otherwise for the
 * cookies, conditions or browser of whoever happened to ask first.
 */
function requestOfNobody(
  { socket }: IncomingMessage,
  { host, proto }: Pick<Asked, "host" | "proto">,
  url: string,
): IncomingMessage {
  const request = new IncomingMessage(socket);
  Object.assign(request, { method: "GET", url, complete: true });
  request.headers = { host, "x-forwarded-host": host, "x-forwarded-proto": proto };
  request.push(null);
  return request;
}

/**
 * The visitor's own. HEAD is made as GET, so that its length and ETag are right; parts of a file are not served. What a
 * browser says to have of a page already only saves Next some work, and fails it where it is not as Next writes it.
 */
function requestOfOne(request: IncomingMessage, url: string): IncomingMessage {
  request.url = url;
  if (request.method === "HEAD") request.method = "GET";
  delete request.headers.range;
  delete request.headers["next-router-state-tree"];
  return request;
}

/** One rendering, its slots filled; it is broken off when `visitor`, where it is made for one only, has left. */
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
  const answer = await whole;
  return { ...answer, body: withMarkup(answer.body, answerScope()?.slots ?? []) };
}
