import fs from "node:fs";
import { runChild } from "@/scripts/processes/child";
import { inProject } from "@/scripts/project";
import { add, one, type Tally } from "@/scripts/tests/tally";

const bin = (path: string) => inProject("node_modules", path);

const checks = [
  { name: "types", program: bin("typescript/bin/tsc"), args: ["--noEmit"] },
  {
    name: "lint",
    program: bin("eslint/bin/eslint.js"),
    args: ["--cache", "--cache-location", ".cache/eslint", "."],
  },
  {
    name: "format",
    program: bin("prettier/bin/prettier.cjs"),
    args: ["--check", "--cache", "--cache-location", ".cache/prettier", "."],
  },
  { name: "dead code", program: bin("knip/bin/knip.js"), args: [] },
];

/** Next writes this file at its first build; types of a fresh clone need it too. */
function ensureNextTypes(): void {
  const file = inProject("next-env.d.ts");
  if (fs.existsSync(file)) return;
  fs.writeFileSync(
    file,
    '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n',
  );
}

async function runCheck({ name, program, args }: (typeof checks)[number]): Promise<Tally> {
  const startedAt = performance.now();
  const { status, output } = await runChild(process.execPath, [program, ...args], { cwd: inProject() });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? "✓" : "✖"} ${name} (${seconds} s)`);
  if (status !== 0) console.log(output.trim());
  return one(status === 0);
}

/** All checks at once; each counts as one test. */
export async function runChecks(): Promise<Tally> {
  ensureNextTypes();
  return add(await Promise.all(checks.map(runCheck)));
}
