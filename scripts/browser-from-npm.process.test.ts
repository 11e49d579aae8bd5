import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { browserFromNpm } from "@/scripts/browser-from-npm";

const home = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-browser-"));
afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

it.runIf(process.platform === "linux" && process.arch === "x64")(
  "brings the libraries that the browser from npm needs on a machine without them",
  async () => {
    const before = { ...process.env };
    const folder = path.join(home, "browser");
    // As on a machine where the program alone does not run.
    const program = await browserFromNpm((name) => name.endsWith("with-libraries"), folder);
    expect(spawnSync(program ?? "", ["--version"]).stdout.toString()).toContain("Chromium");
    expect(fs.readdirSync(path.join(folder, "al2023/lib"))).toContain("libnss3.so");
    expect(fs.readdirSync(home)).toEqual(["browser"]);
    expect({ ...process.env }).toEqual(before);
  },
);
