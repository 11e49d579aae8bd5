import { ensureBuild } from "@/scripts/build/ensure-build";
import { describeFailure } from "@/scripts/failure";
import { shutDown, shutDownOnSignals } from "@/scripts/processes/shutdown";

shutDownOnSignals(130);
try {
  console.log(`Built: ${await ensureBuild({ onProgress: (message) => console.log(`· ${message}`) })}`);
} catch (error) {
  console.error(describeFailure(error));
  await shutDown(1);
}
