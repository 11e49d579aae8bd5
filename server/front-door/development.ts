import type { RequestListener } from "node:http";
import type { PageHandler } from "@/server/front-door/answer-page";
import { readAsked, type Rules } from "@/server/front-door/asked";
import { developmentPolicy } from "@/server/front-door/content-security-policy";
import { Refusal } from "@/server/front-door/refusal";
import { logFault } from "@/server/front-door/request-log";
import { nextRequestId } from "@/server/front-door/request-id";
import { securityHeaders } from "@/server/front-door/security-headers";
import { slashRedirect } from "@/server/front-door/slash-redirect";
import { overwriteForwarded } from "@/server/front-door/visitor";

/**
 * With hot reload: Next answers the site's pages itself, streamed and uncached; hosts and redirects as ever. The
 * services are answered by `handleWhole` as in production; what is changed in them needs a new start.
 */
export function developmentHandler(
  rules: Rules,
  handlePage: PageHandler,
  handleWhole: RequestListener,
): RequestListener {
  return (request, response) => {
    try {
      const asked = readAsked(request, rules);
      if (asked.service) return handleWhole(request, response);
      overwriteForwarded(request, asked, rules.isProxyTrusted);
      const location = slashRedirect(asked);
      if (location) return void response.writeHead(301, { location, "content-length": 0 }).end();
      request.url = asked.path + asked.query;
      for (const [name, value] of Object.entries(securityHeaders(asked.proto, true)))
        response.setHeader(name, value);
      response.setHeader("content-security-policy", developmentPolicy);
      handlePage(request, response).catch((error: unknown) => {
        logFault(error, nextRequestId(), request.url ?? "");
        response.destroy();
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.writeHead(error.status, { "content-type": "text/plain; charset=utf-8", ...error.headers });
      response.end(`${error.message}\n`);
    }
  };
}
