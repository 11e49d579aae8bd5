import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { curlCommand } from "./curl-command";

/** The words that a shell would hand to curl, which is not run. */
const wordsOf = (command: string) =>
  execFileSync("sh", ["-c", `curl() { printf '%s\\n' "$@"; }\n${command}`], { encoding: "utf8" })
    .trimEnd()
    .split("\n");

it("is read as one line by people", () => {
  expect(curlCommand("GET", "https://example.org/api/v4/packages/?limit=2&offset=4")).toBe(
    "curl 'https://example.org/api/v4/packages/?limit=2&offset=4'",
  );
  expect(curlCommand("HEAD", "http://example.org/")).toBe("curl --head 'http://example.org/'");
});

it.each([
  "http://example.org/?q=it's",
  "http://example.org/?q='';touch$IFS/tmp/x;'",
  'http://example.org/?q=a b&r="c"',
  "http://example.org/?q=$(id)`id`!\\",
  "http://example.org/?q=django-日本語-ü",
])("hands %s to curl as it is", (address) => {
  expect(wordsOf(curlCommand("GET", address))).toEqual([address]);
});

it("keeps curl from taking brackets for a pattern", () => {
  expect(wordsOf(curlCommand("GET", "http://example.org/?q=[1-3]{a}"))).toEqual([
    "--globoff",
    "http://example.org/?q=[1-3]{a}",
  ]);
});

it("names other verbs, whatever they are made of", () => {
  expect(wordsOf(curlCommand("OPTIONS", "http://example.org/"))).toEqual([
    "-X",
    "OPTIONS",
    "http://example.org/",
  ]);
  expect(wordsOf(curlCommand("A`ID`'", "http://example.org/"))[1]).toBe("A`ID`'");
});
