import { AnswerCache } from "@/server/cache/answers";
import { SharedAnswers } from "@/server/cache/shared-answers";
import { allowedHosts } from "@/server/front-door/allowed-hosts";
import { requestHandler } from "@/server/front-door/handle-request";
import { closeGracefully, limitedServer, listen } from "@/server/front-door/http-server";
import { services } from "@/server/services";
import { drawWithoutLayout } from "./draw-without-layout";

export type ApiServer = { port: number; close(): Promise<void> };

/**
 * The front door with the API behind it, as with TRUST_PROXY=1 and the recordings' host allowed; in place of the
 * site's pages there is nothing.
 */
export async function startApiServer(cacheMaxBytes: number): Promise<ApiServer> {
  const cache = new AnswerCache(cacheMaxBytes);
  // No listener is needed: nothing changes while recorded requests are replayed.
  cache.open();
  const server = limitedServer(
    requestHandler({
      checkHost: allowedHosts(undefined, ["djangopackages.org", "127.0.0.1"]),
      isProxyTrusted: true,
      shared: new SharedAnswers(cache),
      isDevelopment: false,
      services,
      handlePage: drawWithoutLayout,
    }),
  );
  const port = await listen(server, 0, "127.0.0.1");
  return { port, close: () => closeGracefully(server) };
}
