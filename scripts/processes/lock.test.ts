import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readHolder, tryLock } from "@/scripts/processes/lock";

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "lock-test-"));
  file = path.join(folder, "lock");
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

it("tells a second one who holds it, and what that one said of itself", () => {
  const first = tryLock<{ command: string; url?: string }>(file, { command: "start" });
  first.held?.update({ command: "start", url: "http://127.0.0.1:3000" });
  expect(tryLock(file, { command: "import" }).holder).toMatchObject({
    pid: process.pid,
    command: "start",
    url: "http://127.0.0.1:3000",
  });
});

it("is free again when released", () => {
  tryLock(file, {}).held?.release();
  expect(readHolder(file)).toBeUndefined();
  expect(tryLock(file, {}).held).toBeDefined();
});

it("is taken over from a process that has ended", () => {
  const deadPid = 2 ** 22 + 1;
  fs.writeFileSync(file, JSON.stringify({ pid: deadPid, startedAt: "boot/1", command: "start" }));
  expect(tryLock(file, { command: "start" }).held).toBeDefined();
  expect(readHolder(file)?.pid).toBe(process.pid);
});

it("is taken over when another process has got the dead holder's number", () => {
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: "an earlier time" }));
  expect(tryLock(file, {}).held).toBeDefined();
});

it("is taken over when its file is damaged", () => {
  fs.writeFileSync(file, '{"pid":');
  expect(tryLock(file, {}).held).toBeDefined();
});

it("leaves no other files behind", () => {
  fs.writeFileSync(file, "{}");
  tryLock(file, {});
  expect(fs.readdirSync(folder)).toEqual(["lock"]);
});

it("is readable only by its owner", () => {
  tryLock(file, {});
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});
