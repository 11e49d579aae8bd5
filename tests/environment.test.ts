import fs from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { checkSecrets } from "@/scripts/data-dir/secrets";
import { inProject } from "@/scripts/project";
import { environmentSchema, readEnvironment } from "@/server/env";

const example = parseEnv(fs.readFileSync(inProject(".env.example"), "utf8"));

function listSources(folder: string): string[] {
  return fs
    .readdirSync(inProject(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name));
}

describe(".env.example", () => {
  it("names every variable that the code reads, and no other", () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });

  it("shows the defaults", () => {
    expect(readEnvironment(example)).toEqual(readEnvironment({}));
  });

  it("explains every variable", () => {
    const text = fs.readFileSync(inProject(".env.example"), "utf8");
    const unexplained = Object.keys(example).filter((name) => !new RegExp(`^#.*\\n${name}=`, "m").test(text));
    expect(unexplained).toEqual([]);
  });

  it("shows only secrets that are refused", () => {
    const shown = /postgresql:\/\/\S+[^.\s]/.exec(fs.readFileSync(inProject(".env.example"), "utf8"))?.[0];
    expect(() => checkSecrets({ DATABASE_URL: shown })).toThrow("example password");
  });
});

describe("the environment", () => {
  it("is read in one file", () => {
    const readers = ["app", "components", "lib", "server"]
      .flatMap(listSources)
      .filter((file) => fs.readFileSync(inProject(file), "utf8").includes("process.env"));
    expect(readers).toEqual(["server/env.ts"]);
  });

  it("counts empty variables as unset", () => {
    const empty = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, ""]));
    expect(readEnvironment(empty)).toEqual(readEnvironment({}));
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["SITE_URL", "catalogue.example.org"],
    ["TRUST_PROXY", "yes"],
    ["WEBHOOK_SECRET", "short"],
    ["WEBHOOK_SECRET", "whsec_no base64, so no key at all"],
  ])("names %s when it cannot be used", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(name);
  });
});
