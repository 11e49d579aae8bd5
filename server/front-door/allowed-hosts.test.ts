import { describe, expect, test } from "vitest";
import { allowedHosts } from "@/server/front-door/allowed-hosts";

const check = allowedHosts("https://catalogue.example:8443", [
  "djangopackages.org",
  "other.example:81",
  "[2001:db8::1]",
]);

test.each([
  "localhost",
  "localhost:3000",
  "shop.localhost:3000",
  "127.0.0.1:3000",
  "[::1]:3000",
  "catalogue.example",
  "catalogue.example:9999",
  "CATALOGUE.example",
  "djangopackages.org:8443",
  "djangopackages.org.",
  "other.example",
  "[2001:db8::1]:80",
])("answers %s, whatever its port", (host) => {
  expect(check(host)).toBe(host);
});

describe("refuses with 400", () => {
  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "bad host!",
    "",
    "user@localhost",
    "localhost:port",
    "localhost:65536",
    "127.0.0.1:99999",
    "localhost:3000:1",
    "localhost/",
    "[::1",
    "djangopackages.org,evil.example",
    `${"a.".repeat(200)}localhost`,
    undefined,
  ])("%s", (host) => {
    expect(() => check(host)).toThrow(expect.objectContaining({ status: 400 }));
  });
});

test("names the variable to set", () => {
  expect(() => check("evil.example")).toThrow(/ALLOWED_HOSTS/);
});

test.each(["https://example.org", "*.example.org", "example.org/path"])(
  "says so when %s is configured, instead of never allowing it",
  (host) => {
    expect(() => allowedHosts(undefined, [host])).toThrow(`ALLOWED_HOSTS: "${host}" is no host name`);
  },
);
