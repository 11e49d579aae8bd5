import fs from "node:fs";
import {
  buildsFolder,
  distDirOf,
  isBuilt,
  markBuilt,
  markUsed,
  removeOldBuilds,
} from "@/scripts/build/builds";
import { buildFingerprint } from "@/scripts/build/fingerprint";
import { Failure } from "@/scripts/failure";
import { type ChildResult, runChild } from "@/scripts/processes/child";
import { waitForLock } from "@/scripts/processes/lock";
import { inProject } from "@/scripts/project";

type Options = { onProgress: (message: string) => void };

/** Next adds types of the folder it builds into to the configuration it is given: not to ours, which is in git. */
function writeTypeScriptConfig(): void {
  const config = { extends: "../../tsconfig.json", include: [] };
  fs.writeFileSync(inProject(buildsFolder, "tsconfig.json"), JSON.stringify(config));
}

async function nextBuild(distDir: string): Promise<void> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: "1",
    // The build holds no data: whatever would ask for some fails here instead of being baked in.
    DATABASE_URL: "",
  };
  const command = [inProject("node_modules/next/dist/bin/next"), "build"];
  const result = await runChild(process.execPath, command, { cwd: inProject(), env, show: true });
  if (result.status !== 0) throw buildFailure(result);
}

function buildFailure({ output }: ChildResult): Failure {
  const advice = /ENOSPC|No space left/.test(output)
    ? "The disk is full: free some space and start again."
    : /SIGKILL|heap out of memory/.test(output)
      ? "There was not enough memory: about 1 GB is needed to build."
      : "What went wrong is written above.";
  return new Failure("The site could not be built.", advice);
}

/** The folder with a build of the sources as they are, built now where it is missing. Safe to call by several instances. */
export async function ensureBuild({ onProgress }: Options): Promise<string> {
  fs.mkdirSync(inProject(buildsFolder), { recursive: true });
  const lock = await waitForLock(inProject(buildsFolder, "lock"), () =>
    onProgress("Another instance is building: waiting for it"),
  );
  try {
    const distDir = distDirOf(buildFingerprint());
    if (!isBuilt(distDir)) {
      onProgress("Building the site (half a minute)");
      fs.rmSync(inProject(distDir), { recursive: true, force: true });
      writeTypeScriptConfig();
      await nextBuild(distDir);
      markBuilt(distDir);
    }
    markUsed(distDir);
    removeOldBuilds(distDir);
    return distDir;
  } finally {
    lock.release();
  }
}
