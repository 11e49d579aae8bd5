import { once } from "node:events";
import net from "node:net";
import { Failure } from "@/scripts/failure";

const reasons: Record<string, (host: string, port: number) => [headline: string, advice: string]> = {
  EADDRINUSE: (_, port) => [
    `Port ${port} is taken by another program.`,
    `Set PORT to another one (PORT=${port + 1} npm start), or to 0 for any that is free.`,
  ],
  EACCES: (_, port) => [
    `You may not listen on port ${port}.`,
    "Ports below 1024 are reserved: set PORT to a higher one, and put a proxy in front.",
  ],
  EADDRNOTAVAIL: (host) => [
    `This machine has no address ${host}.`,
    "Set HOST to one of its addresses: 127.0.0.1 for itself only, 0.0.0.0 for all.",
  ],
  ENOTFOUND: (host) => [`HOST ${host} is not a known name.`, "Set HOST to one of this machine's addresses."],
};

/** What a failed attempt to listen means for the person who started us; other errors are returned as they are. */
export function listenFailure(error: unknown, host: string, port: number): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""];
  return reason ? new Failure(...reason(host, port), { cause: error }) : error;
}

/** Fails at once when the port cannot be had, rather than after a long build. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = net.createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw listenFailure(error, host, port);
  }
  server.close();
  await once(server, "close");
}
