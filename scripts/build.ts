/** `npm run build`: builds the sources as they are, unless that is done. `npm start` does so by itself. */
import { ensureBuild } from "@/scripts/build/ensure-build";
import { shutDownOnSignals } from "@/scripts/processes/shutdown";

shutDownOnSignals(130);
const distDir = await ensureBuild({ onProgress: (message) => console.log(`· ${message}`) });
console.log(`Built: ${distDir}`);
