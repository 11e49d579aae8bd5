import { shutDownOnSignals } from "@/scripts/processes/shutdown";
import { runSite, type SiteOptions } from "@/scripts/site/run-site";

/** `npm start` and `npm run dev`: the site until somebody ends it. */
export async function siteCommand(command: SiteOptions["command"]): Promise<void> {
  shutDownOnSignals(0, () => console.log("\nStopping …"));
  const url = await runSite({ command, onProgress: (message) => console.log(`· ${message}`) });
  // Since the process began: what had to be installed counts too.
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(`\nThe catalogue is at ${url} (after ${seconds} s). Ctrl-C ends it.`);
}
