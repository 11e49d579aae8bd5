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
  // Next would answer the upgrades of whatever server a request came from. This one only gets those passed on to it:
  // with `getUpgradeHandler` the hot reload's sockets would reach an inner server that does not know them.
  const upgrades = new Server();
  const app = next({ dev, dir: process.cwd(), port, hostname: host, httpServer: upgrades });
  await app.prepare();
  const handle = app.getRequestHandler();
  const upgrade: Pages["upgrade"] = (request, socket, head) => {
    // Next listens from the first request on; before that there is no page that could want to be reloaded.
    if (!upgrades.emit("upgrade", request, socket, head)) socket.destroy();
  };
  return {
    handle: (request, response) => handle(request, response),
    ...(dev && { upgrade }),
    close: () => app.close(),
  };
}
