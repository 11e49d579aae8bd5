import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { CatalogueError } from "@/server/errors";
import { UnreadableText } from "@/server/imports/browsable-text";

/** Files of a folder that are read; a file that is named itself is read whatever it is called. */
const READABLE = /\.(?:json|txt)(?:\.gz)?$|\.gz$/i;

export type FoundFiles = { files: string[]; skipped: string[] };

/** The files that a path stands for: itself, or what a folder holds, at any depth, sorted by name. */
export async function findFiles(path: string): Promise<FoundFiles> {
  const found = await stat(path).catch((error: Error) => {
    throw new CatalogueError("not_found", `${path} cannot be read: ${error.message}.`, { cause: error });
  });
  return found.isDirectory() ? findInFolder(path) : { files: [path], skipped: [] };
}

async function findInFolder(path: string): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], skipped: [] };
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  // Like a file that cannot be read: reading it says why, and the others go in.
  if (!entries) return { files: [path], skipped: [] };
  const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
  for (const entry of entries.sort(byName)) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) {
      const deeper = await findInFolder(inside);
      found.files.push(...deeper.files);
      found.skipped.push(...deeper.skipped);
    } else {
      (READABLE.test(entry.name) && (await isFile(inside)) ? found.files : found.skipped).push(inside);
    }
  }
  return found;
}

/** What a file holds. Throws UnreadableText. */
export async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch((error: Error) => {
    throw new UnreadableText(`cannot be read: ${error.message}`, { cause: error });
  });
}

/** Links to files count; links to folders are not followed, since they can lead in circles. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
