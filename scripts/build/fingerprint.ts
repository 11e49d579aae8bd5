import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "@/scripts/project";

/** Everything that can change what `next build` writes. */
const buildSources = [
  "app",
  "components",
  "lib",
  "server",
  "public",
  "prisma/schema",
  "catalogue.config.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

const isTest = (name: string) => /\.test\.tsx?$/.test(name);

function listFiles(root: string, entry: string): string[] {
  const full = path.join(root, entry);
  const stat = fs.statSync(full, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return isTest(entry) ? [] : [entry];
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(root, path.join(entry, name)));
}

/** One short name for the content of files and folders: the same on every machine, whatever the times say. */
export function fingerprint(entries: readonly string[], root = projectRoot): string {
  const hash = createHash("sha256");
  for (const file of entries.flatMap((entry) => listFiles(root, entry))) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Names the build of the sources as they are now. */
export const buildFingerprint = (root = projectRoot): string => fingerprint(buildSources, root);
