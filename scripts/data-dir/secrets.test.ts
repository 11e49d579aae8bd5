import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDataDir } from "@/scripts/data-dir/data-dir";
import { checkSecrets, exampleSecrets, installationSecret } from "@/scripts/data-dir/secrets";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "secrets-test-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe("secrets of an installation", () => {
  it("are generated once, for their owner only", () => {
    const dataDir = openDataDir(path.join(folder, "data"));
    const secret = installationSecret(dataDir, "secret");
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(installationSecret(dataDir, "secret")).toBe(secret);
    expect(fs.statSync(dataDir.file("secret")).mode & 0o777).toBe(0o600);
  });

  it("differ from one another", () => {
    const dataDir = openDataDir(folder);
    expect(installationSecret(dataDir, "secret")).not.toBe(installationSecret(dataDir, "database-password"));
  });
});

describe("secrets that were set", () => {
  it.each(exampleSecrets)("are refused when they are the example %s", (example) => {
    expect(() => checkSecrets({ SECRET: example })).toThrow("example value");
  });

  it("are refused when they are short", () => {
    expect(() => checkSecrets({ SECRET: "x".repeat(31) })).toThrow("shorter than 32");
  });

  it("are accepted otherwise", () => {
    expect(() =>
      checkSecrets({ SECRET: "p".repeat(32), DATABASE_URL: "postgresql://u:p@h/d" }),
    ).not.toThrow();
  });
});

it("says what to do when DATA_DIR is a file", () => {
  fs.writeFileSync(path.join(folder, "file"), "");
  expect(() => openDataDir(path.join(folder, "file"))).toThrow("Set DATA_DIR to a folder");
});
