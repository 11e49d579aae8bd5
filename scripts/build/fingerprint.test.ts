import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildFingerprint } from "@/scripts/build/fingerprint";

let root: string;
const write = (file: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
};
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "fingerprint-test-"));
  write("app/page.tsx", "page");
  write("package-lock.json", "{}");
  write("prisma/schema/package.prisma", "model");
});
afterEach(() => fs.rmSync(root, { recursive: true }));

it("does not depend on times", () => {
  const before = buildFingerprint(root);
  fs.utimesSync(path.join(root, "app/page.tsx"), 0, 0);
  expect(buildFingerprint(root)).toBe(before);
});

it.each([
  ["a source", "app/page.tsx", "changed"],
  ["a new source", "lib/new.ts", ""],
  ["the lock file", "package-lock.json", '{"packages":{}}'],
  ["the configuration", "next.config.ts", "export default {}"],
  ["the data model", "prisma/schema/package.prisma", "model changed"],
])("changes with %s", (_, file, content) => {
  const before = buildFingerprint(root);
  write(file, content);
  expect(buildFingerprint(root)).not.toBe(before);
});

it.each(["app/page.test.tsx", "docs/README.md", "scripts/start.ts", ".env"])(
  "does not change with %s",
  (file) => {
    const before = buildFingerprint(root);
    write(file, "anything");
    expect(buildFingerprint(root)).toBe(before);
  },
);

it("tells one file's end from the next one's beginning", () => {
  write("lib/a.ts", "ab");
  write("lib/b.ts", "c");
  const before = buildFingerprint(root);
  write("lib/a.ts", "a");
  write("lib/b.ts", "bc");
  expect(buildFingerprint(root)).not.toBe(before);
});
