import { CatalogueError } from "@/server/errors";
import { UnreadableText } from "@/server/imports/browsable-text";
import { parseDocument } from "@/server/imports/document";
import { readBytes, type FoundFiles } from "@/server/imports/files";
import { recognise } from "@/server/imports/recognise";
import { findWalkObstacle, type WalkOptions } from "@/server/imports/walk/walk";

/** A catalogue is not emptied for the sake of something that cannot be brought in. */
export async function assertUsable(
  inputs: readonly string[],
  found: readonly (FoundFiles | null)[],
  walk: WalkOptions | undefined,
): Promise<void> {
  const obstacles = await Promise.all(
    inputs.map((input, place) => {
      const files = found[place]?.files;
      return files ? findFileObstacle(input, files) : findWalkObstacle(input, walk);
    }),
  );
  for (const [place, obstacle] of obstacles.entries()) {
    if (obstacle !== null)
      throw new CatalogueError("invalid", `Nothing was emptied: ${inputs[place]}: ${obstacle}`);
  }
}

async function findFileObstacle(input: string, files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    try {
      const document = recognise(parseDocument(await readBytes(file)));
      if (document.shape === "unknown" || document.shape === "root") return `${file} holds no records`;
    } catch (error) {
      if (error instanceof UnreadableText) return `${file} ${error.message}`;
      throw error;
    }
  }
  return files.length === 0 ? `${input} holds no files` : null;
}
