import fs from "node:fs";
import { startCatalogue } from "@/scripts/bench/servers";
import { newDataDir } from "@/tests/installation";

/** How long `npm start` takes from its second time on, with the embedded database and the demo catalogue, in seconds. */
export async function timeWarmStart(): Promise<number> {
  const dataDir = newDataDir();
  const environment = { DATABASE_URL: "", DATA_DIR: dataDir, DEMO: "1" };
  try {
    await (await startCatalogue(environment)).stop();
    const begin = performance.now();
    const site = await startCatalogue(environment);
    const seconds = (performance.now() - begin) / 1000;
    await site.stop();
    return seconds;
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
