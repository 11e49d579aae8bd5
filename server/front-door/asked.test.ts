import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { negotiate } from "@/server/api-v4/negotiation";
import { readAsked } from "@/server/front-door/asked";
import { services } from "@/server/services";

const rules = {
  checkHost: (host: string | undefined) => host ?? "",
  isProxyTrusted: false,
  isDevelopment: false,
  services,
};
const path = "/api/v4/packages/1/";

function shareKeyOf(headers: IncomingMessage["headers"], url = path, method = "GET"): string | undefined {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url });
  Object.assign(request.headers, { host: "localhost", ...headers });
  return readAsked(request, rules).shareKey;
}

const chrome =
  "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7";
const firefox = "text/html,application/xhtml+xml,application/xml;q=0.9,image/png,image/svg+xml,*/*;q=0.8";
const safari = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

test("shares what browsers are answered, and what asks for JSON", () => {
  expect(shareKeyOf({ accept: chrome })).toBe(shareKeyOf({ accept: safari }));
  expect(shareKeyOf({ accept: firefox })).toBe(shareKeyOf({ accept: safari }));
  expect(shareKeyOf({ accept: "*/*" })).toBe(shareKeyOf({}));
  expect(shareKeyOf({ accept: "application/json" })).toBeDefined();
});

test("shares between Accept headers only what the API answers alike, whatever format the address names", () => {
  const accepts = [
    ...[undefined, "*/*", "application/json", "APPLICATION/JSON", "application/json; indent=4"],
    ...[chrome, firefox, safari, "text/html", "text/html,application/xml", "text/html,*/*"],
    ...["text/html,application/JSON,*/*;q=0.8", "text/html,text/html;indent=1,*/*;q=0.8"],
    ...["text/html,*/*;q=0.8,application/*", "text/html,*/*;indent=2", "text/html,image/png", "text/*", ""],
  ];
  const outcomes = new Map<string, Set<string>>();
  for (const accept of accepts) {
    const key = shareKeyOf(accept === undefined ? {} : { accept });
    if (key === undefined) continue;
    const negotiated = ["", "json", "api"].map((format) => negotiate(accept ?? null, format));
    outcomes.set(key, (outcomes.get(key) ?? new Set()).add(JSON.stringify(negotiated)));
  }
  expect([...outcomes.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
});

test.each([
  ["another origin", { host: "127.0.0.1" }, path],
  ["another query", {}, `${path}?format=json`],
])("keeps %s apart", (_, headers, url) => {
  expect(shareKeyOf(headers, url)).not.toBe(shareKeyOf({}));
});

test.each([
  ["asks for one caller", { authorization: "Bearer x" }],
  ["asks for a part of a page", { rsc: "1" }],
  ["has a body, which could be refused", { "content-length": "9999999999" }],
  ["has a body of unknown length", { "transfer-encoding": "chunked" }],
])("does not share what %s", (_, headers) => {
  expect(shareKeyOf(headers)).toBeUndefined();
  expect(shareKeyOf(headers, "/packages/")).toBeUndefined();
});

test("shares nothing but GET and HEAD, and these with each other", () => {
  expect(shareKeyOf({}, path, "HEAD")).toBe(shareKeyOf({}));
  expect(shareKeyOf({}, path, "OPTIONS")).toBeUndefined();
});

test("shares pages with everyone but those who have dismissed a banner", () => {
  const cookie = "theme=dark; dismissed_banners=7-0123abcd";
  expect(shareKeyOf({ cookie }, "/packages/")).toBeUndefined();
  expect(shareKeyOf({ cookie: "theme=dark" }, "/packages/")).toBe(shareKeyOf({}, "/packages/"));
  for (const same of [path, "/feeds/packages/latest/rss/", "/_next/static/chunks/main.js"])
    expect(shareKeyOf({ cookie }, same)).toBe(shareKeyOf({}, same));
});
