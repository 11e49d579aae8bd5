import { Server, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import next from "next";
import type { PageHandler } from "@/server/front-door/answer-page";

type Pages = {
  handle: PageHandler;
  /** Web sockets of the hot reload; undefined outside development. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close(): Promise<void>;
};

/** Next, inside this process. */
export async function startNext({
  dev,
  port,
  host,
}: {
  dev: boolean;
  port: number;
  host: string;
}): Promise<Pages> {
  const app = next({
    dev,
    dir: process.cwd(),
    port,
    hostname: host,
    // Next would answer upgrades of whatever server a request came from. This one never gets any.
    httpServer: new Server(),
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  const upgrade = dev ? app.getUpgradeHandler() : undefined;
  return {
    handle: (request, response) => handle(request, response),
    ...(upgrade && { upgrade: (request, socket, head) => void upgrade(request, socket, head) }),
    close: () => app.close(),
  };
}
