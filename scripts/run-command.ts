import { ensureClient } from "@/scripts/build/generated-client";
import { describeFailure } from "@/scripts/failure";
import { isShuttingDown, shutDown } from "@/scripts/processes/shutdown";

/** Runs scripts/<name>.ts; what it cannot cope with is told in words, and everything it began is ended. */
export async function runCommand(name: string): Promise<void> {
  try {
    // Commands import the client, so it has to be there before they are loaded.
    await ensureClient();
    await import(`./${name}.ts`);
  } catch (error) {
    // While we end, whatever was under way fails, and that is no news.
    if (!isShuttingDown()) console.error(describeFailure(error));
    await shutDown(1);
  }
}
