/** `npm run check`: everything that can be said about the sources without running them, in seconds. */
import { runChecks } from "@/scripts/tests/checks";
import { shutDownOnSignals } from "@/scripts/processes/shutdown";

shutDownOnSignals(130);
const { failed } = await runChecks();
process.exitCode = failed > 0 ? 1 : 0;
