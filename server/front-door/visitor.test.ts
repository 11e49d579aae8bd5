import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { overwriteForwarded, readVisitor } from "@/server/front-door/visitor";

const acceptAll = (host: string | undefined) => host ?? "";
const target = { path: "/", query: "" };

function requestWith(headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  request.rawHeaders = Object.entries(headers).flat();
  return request;
}

const forwarded = {
  host: "inner:3000",
  "x-forwarded-proto": "https",
  "x-forwarded-host": "catalogue.example",
  "x-forwarded-for": "203.0.113.9",
};

test("does not believe a stranger's forwarded headers, and overwrites them", () => {
  const request = requestWith(forwarded);
  const visitor = readVisitor(request, target, acceptAll, false);
  expect(visitor).toEqual({ proto: "http", host: "inner:3000" });
  overwriteForwarded(request, visitor, false);
  expect(request.headers).toMatchObject({
    host: "inner:3000",
    "x-forwarded-proto": "http",
    "x-forwarded-host": "inner:3000",
    "x-forwarded-for": "",
  });
});

test("believes a trusted proxy", () => {
  const request = requestWith(forwarded);
  const visitor = readVisitor(request, target, acceptAll, true);
  expect(visitor).toEqual({ proto: "https", host: "catalogue.example" });
  overwriteForwarded(request, visitor, true);
  expect(request.headers["x-forwarded-for"]).toBe("203.0.113.9");
});

test("takes the last of a list: the word of the proxy that connects to us", () => {
  const request = requestWith({
    ...forwarded,
    "x-forwarded-proto": "https, http",
    "x-forwarded-host": "evil, good",
  });
  expect(readVisitor(request, target, acceptAll, true)).toEqual({ proto: "http", host: "good" });
});

test("lets the authority of an absolute target win over the Host header", () => {
  const visitor = readVisitor(requestWith({ host: "a" }), { ...target, authority: "b" }, acceptAll, false);
  expect(visitor.host).toBe("b");
});

test("refuses several Host headers", () => {
  const request = requestWith({ host: "a" });
  request.rawHeaders = ["Host", "a", "host", "b"];
  expect(() => readVisitor(request, target, acceptAll, false)).toThrow(
    expect.objectContaining({ status: 400 }),
  );
});
