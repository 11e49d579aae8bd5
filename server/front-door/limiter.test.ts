import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { createLimiter } from "@/server/front-door/limiter";

/** A request over a connection from one address that claims to come from another. */
function requestFrom(address: string, claimed?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: address });
  const request = new IncomingMessage(socket);
  if (claimed !== undefined) request.headers["x-forwarded-for"] = claimed;
  return request;
}

const page = { kind: "page" } as const;
const NOW_MS = 1_000;

test("counts a stranger by where the connection comes from, whatever it claims", () => {
  const limiter = createLimiter(2, false);
  const claims = ["192.0.2.1", "127.0.0.1", "::1", "unknown", undefined];
  const refused = claims.map((claimed) => {
    const counted = limiter?.(requestFrom("203.0.113.9", claimed), page, NOW_MS);
    return [counted?.client, counted?.retryAfterSeconds !== undefined];
  });
  expect(refused).toEqual([false, false, true, true, true].map((isRefused) => ["203.0.113.9", isRefused]));
});

test("counts behind a trusted proxy whom it names, and the proxy itself where it names nobody", () => {
  const limiter = createLimiter(2, true);
  const clientFor = (address: string, claimed?: string) =>
    limiter?.(requestFrom(address, claimed), page, NOW_MS)?.client;
  expect(clientFor("10.0.0.1", "192.0.2.1")).toBe("192.0.2.1");
  expect(clientFor("10.0.0.1", "127.0.0.1, 192.0.2.2")).toBe("192.0.2.2");
  expect(clientFor("10.0.0.1", "unknown")).toBe("10.0.0.1");
  expect(clientFor("10.0.0.1")).toBe("10.0.0.1");
  expect(clientFor("::1")).toBeUndefined();
});
