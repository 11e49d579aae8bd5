/**
 * A throw-away PostgreSQL for experiments and single tests: prints its address, ends (and is gone) with Ctrl-C.
 *
 *   node --import tsx scripts/postgres.ts [folder]
 */
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { describeFailure } from "@/scripts/failure";

try {
  const cluster = await startThrowAwayCluster(process.argv[2]);
  console.log(cluster.url);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const asked = new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, resolve)));
  const idle = setInterval(() => undefined, 60_000);
  await Promise.race([asked, cluster.ended]);
  clearInterval(idle);
  await cluster.stop();
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
