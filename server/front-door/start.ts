import type { RequestListener } from "node:http";
import { AnswerCache } from "@/server/cache/answers";
import { listenForChanges } from "@/server/cache/listener";
import { SharedAnswers } from "@/server/cache/shared-answers";
import { env } from "@/server/env";
import { allowedHosts } from "@/server/front-door/allowed-hosts";
import { developmentHandler } from "@/server/front-door/development";
import { requestHandler } from "@/server/front-door/handle-request";
import { closeGracefully, limitedServer, listen, serveUpgrades } from "@/server/front-door/http-server";
import { createLimiter } from "@/server/front-door/limiter";
import { startNext } from "@/server/front-door/next-pages";
import { healthService } from "@/server/health/answer";
import { siteChecks } from "@/server/health/checks";
import { flushLog } from "@/server/log";
import { services } from "@/server/services";

const BYTES_PER_MIB = 1_048_576;

type FrontDoorOptions = { dev: boolean; port: number; host: string };
type FrontDoor = { url: string; close(): Promise<void> };

/**
 * Serves the whole site on one port until `close()`, which lets running requests end. Port 0: any free one.
 * Rejects when the port cannot be had. The database connections stay open: `disconnect()` is the caller's.
 */
export async function startFrontDoor({ dev, port, host }: FrontDoorOptions): Promise<FrontDoor> {
  const { SITE_URL, ALLOWED_HOSTS, TRUST_PROXY, CACHE_MAX_MIB, DATABASE_URL, RATE_LIMIT_PER_MINUTE } = env();
  const cache = new AnswerCache(dev ? 0 : CACHE_MAX_MIB * BYTES_PER_MIB);
  const rules = {
    checkHost: allowedHosts(SITE_URL, ALLOWED_HOSTS),
    isProxyTrusted: TRUST_PROXY,
    isDevelopment: dev,
    services: [...services, healthService(siteChecks(cache))],
  };

  // Next wants to know the port before it starts, and a port that is taken should be told before Next's seconds.
  let answer: RequestListener = (_, response) => void response.writeHead(503, { "retry-after": "1" }).end();
  const server = limitedServer((request, response) => answer(request, response));
  const boundPort = await listen(server, port, host);

  const pages = await startNext({ dev, port: boundPort, host }).catch(async (error: unknown) => {
    await closeGracefully(server, 0);
    throw error;
  });
  const listener = dev || !DATABASE_URL ? undefined : await listenForChanges(DATABASE_URL, cache);
  const whole = requestHandler({
    ...rules,
    shared: new SharedAnswers(cache),
    handlePage: pages.handle,
    // The library behind it takes a while to load, and nobody may ever sign in.
    readViewer: async (headers) => (await import("@/server/accounts/viewer")).readViewer(headers),
    limiter: createLimiter(RATE_LIMIT_PER_MINUTE, TRUST_PROXY),
  });
  answer = dev ? developmentHandler(rules, pages.handle, whole) : whole;
  const endUpgrades = pages.upgrade ? serveUpgrades(server, pages.upgrade) : () => undefined;

  return {
    url: `http://${urlHost(host)}:${boundPort}`,
    async close() {
      endUpgrades();
      await closeGracefully(server);
      await listener?.close();
      await pages.close();
      flushLog();
    },
  };
}

/** An address that listens on all interfaces is none to go to. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
