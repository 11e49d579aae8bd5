import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { answerClientError, refuseTunnel } from "@/server/front-door/client-errors";

/** More than the longest address allowed, so that it is ours to refuse with 414. */
const MAX_HEADER_BYTES = 32_768;
const HEADERS_WITHIN_MS = 15_000;
const REQUEST_WITHIN_MS = 60_000;
/** Longer than proxies keep a connection, so that it is the proxy that closes it. */
const KEEP_ALIVE_MS = 75_000;
/** Running requests may end within this time when the server closes. */
const CLOSE_WITHIN_MS = 10_000;

/** node's server with limits on how long and how large a request may be. */
export function limitedServer(listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 5_000,
      // The front door refuses these itself, with a body that says what is wrong.
      requireHostHeader: false,
    },
    listener,
  );
  server.on("clientError", answerClientError);
  server.on("connect", (_, socket) => refuseTunnel(socket));
  return server;
}

/** Resolves with the port once it listens. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Passes web sockets on. Returns what ends them: a closing server waits for them, but cannot close them itself. */
export function serveUpgrades(server: Server, upgrade: Upgrade): () => void {
  const sockets = new Set<Duplex>();
  server.on("upgrade", (request, socket, head) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    upgrade(request, socket, head);
  });
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}

/** Accepts nothing new, lets running requests end within a limit, then breaks off what is left. */
export function closeGracefully(server: Server, withinMs = CLOSE_WITHIN_MS): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), withinMs);
    // Connections that were busy when closing began become idle later.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(limit);
      clearInterval(sweep);
      resolve();
    });
  });
}
