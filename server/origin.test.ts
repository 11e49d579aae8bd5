import { expect, it } from "vitest";
import { originOf } from "./origin";

const origin = (headers: Record<string, string>) => originOf(new Request("https://inside:1/x/", { headers }));

it.each([
  [{ host: "catalogue.example" }, "http://catalogue.example"],
  [{ host: "catalogue.example:8443", "x-forwarded-proto": "https" }, "https://catalogue.example:8443"],
  [{ host: "catalogue.example", "x-forwarded-proto": "HTTPS" }, "http://catalogue.example"],
  [{ host: "catalogue.example", "x-forwarded-proto": "javascript" }, "http://catalogue.example"],
  [{ host: "[::1]:3000" }, "http://[::1]:3000"],
  [{}, "http://inside:1"],
])("of %j is %s", (headers, expected) => {
  expect(origin(headers)).toBe(expected);
});
