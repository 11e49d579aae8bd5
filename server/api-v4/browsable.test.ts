import { describe, expect, it } from "vitest";
import { parseTarget } from "@/server/api/target";
import { toExchange } from "./browsable";
import type { Json } from "./json";
import { matchRoute } from "./routes";

function exchangeOf(address: string, data: Json = {}, verb = "GET") {
  const target = parseTarget(address);
  const match = matchRoute(target.path);
  if (!match) throw new Error(`${address} is no route.`);
  const subject = { verb, target, match, origin: "https://catalogue.example" };
  return toExchange({ status: 200, data, headers: {} }, 4, subject);
}

describe("the way up", () => {
  it("goes through the routes above, in the format that was named", () => {
    expect(exchangeOf("/api/v4/packages/1083/").trail).toEqual([
      { name: "Api Root", href: "/api/v4/" },
      { name: "Package List", href: "/api/v4/packages/" },
    ]);
    expect(exchangeOf("/api/v4/grids/10/?format=api&x=1").trail.map(({ href }) => href)).toEqual([
      "/api/v4/?format=api",
      "/api/v4/grids/?format=api",
    ]);
    expect(exchangeOf("/api/v4/grids/10.api").trail.map(({ href }) => href)).toEqual([
      "/api/v4/.api",
      "/api/v4/grids.api",
    ]);
  });

  it("begins at the root", () => expect(exchangeOf("/api/v4/").trail).toEqual([]));
});

describe("the same answer as JSON", () => {
  it.each([
    ["/api/v4/packages/", "/api/v4/packages/?format=json", "/api/v4/packages/"],
    ["/api/v4/packages/?offset=5&q=a b", "/api/v4/packages/?format=json&offset=5&q=a+b", "?offset=5&q=a%20b"],
    ["/api/v4/packages/?format=api", "/api/v4/packages/?format=json", "/api/v4/packages/?format=json"],
    ["/api/v4/packages/1.api?format=api&x=1", "/api/v4/packages/1.json?x=1", "/1.json?x=1"],
    ["/api/v4/.api", "/api/v4/.json", "/api/v4/.json"],
    ["/api/v4/packages/caf%C3%A9/", "/api/v4/packages/caf%C3%A9/?format=json", "/api/v4/packages/caf%C3%A9/"],
  ])("as %s is %s, and for a client …%s", (address, jsonHref, end) => {
    const exchange = exchangeOf(address);
    expect(exchange.jsonHref).toBe(jsonHref);
    expect(exchange.clientAddress.startsWith("https://catalogue.example/api/v4/")).toBe(true);
    expect(exchange.clientAddress.endsWith(end)).toBe(true);
  });
});

describe("a list", () => {
  const list = { count: 50, next: null, previous: null, results: [] };

  it("has pages and a form with bounds, which keeps what it does not ask for", () => {
    const { pages, form } = exchangeOf("/api/v4/packages/?limit=5000&offset=20&order=x&format=api", list);
    expect(pages).toMatchObject({ from: 21, to: 50, count: 50 });
    expect(form).toEqual({
      action: "/api/v4/packages/",
      fields: [
        { name: "limit", value: "1000", bounds: { min: 1, max: 1000 } },
        { name: "offset", value: "20", bounds: { min: 0, max: 49 } },
      ],
      kept: [["order", "x"]],
      asPage: { format: "api" },
      asJson: { format: "json" },
    });
  });

  it("changes the format by suffix where a suffix named it, and names none where none was", () => {
    expect(exchangeOf("/api/v4/packages.api", list).form).toMatchObject({
      action: "/api/v4/packages.api",
      asPage: {},
      asJson: { action: "/api/v4/packages.json" },
    });
    expect(exchangeOf("/api/v4/packages/", list).form?.asPage).toEqual({});
  });

  it("has no pages when the answer is a refusal", () => {
    expect(
      exchangeOf("/api/v4/packages/", { detail: 'Method "POST" not allowed.' }, "POST").pages,
    ).toBeNull();
  });
});

it("asks a search for words", () => {
  expect(exchangeOf("/api/v4/search/?q=a&q=cms", []).form?.fields).toEqual([{ name: "q", value: "cms" }]);
});

it("names one entry by its title, and has no form for it", () => {
  const { title, form, pages } = exchangeOf("/api/v4/packages/1/", { title: "one", count: 9 });
  expect([title, form, pages]).toEqual(["one", null, null]);
});

it("says what OPTIONS would answer, unless that is the answer", () => {
  expect(exchangeOf("/api/v4/packages/").options).toContain('"name": "Package List"');
  expect(exchangeOf("/api/v4/packages/", {}, "OPTIONS").options).toBeNull();
});
