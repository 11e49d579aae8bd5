/**
 * Measures what docs/PERFORMANCE.md claims, as ratios against plain node:http in the same run.
 *
 *   npm run bench
 */
import { timeImport } from "@/scripts/bench/import-run";
import { compare } from "@/scripts/bench/load";
import { startBaseline, startCatalogue } from "@/scripts/bench/servers";
import { timeWarmStart } from "@/scripts/bench/warm-start";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { inProject } from "@/scripts/project";

const ARCHIVE = inProject("tests/conformance/dataset.json.gz");
const PACKAGES_MEASURED_COLD = 500;

type Row = { what: string; target: number | null; ours: number; plain: number; ratio: number };

/** The same packages in every run, spread over the archive by a stride that is coprime to its size. */
async function somePackages(origin: string): Promise<{ id: number; slug: string }[]> {
  const answer = await fetch(`${origin}/api/v4/packages/?limit=1000`);
  const page = (await answer.json()) as { results: { id: number; slug: string }[] };
  const stride = 7;
  return Array.from({ length: PACKAGES_MEASURED_COLD }, (_, index) => index * stride)
    .map((index) => page.results[index % page.results.length])
    .filter((entry) => entry !== undefined);
}

async function measure(
  what: string,
  target: number | null,
  origin: string,
  requestPaths: string[],
): Promise<Row> {
  const first = await fetch(origin + requestPaths[0]);
  const contentType = first.headers.get("content-type") ?? "";
  const baseline = await startBaseline(contentType, Buffer.from(await first.arrayBuffer()));
  try {
    const row = { what, target, ...(await compare(origin, baseline.origin, requestPaths)) };
    console.log(describe(row));
    return row;
  } finally {
    await baseline.stop();
  }
}

function describe({ what, target, ours, plain, ratio }: Row): string {
  const wanted = target === null ? "" : ` (wanted 1/${Math.round(1 / target)})`;
  const figures = `${Math.round(ours)} of ${Math.round(plain)} requests/s`;
  return `${what.padEnd(24)} ${ratio.toFixed(3)} = 1/${(1 / ratio).toFixed(1)}${wanted}   ${figures}`;
}

const cluster = await startThrowAwayCluster();
try {
  // The first start applies the migrations and builds what is to be built.
  await (await startCatalogue({ DATABASE_URL: cluster.url })).stop();
  console.log(`warm start               ${(await timeWarmStart()).toFixed(1)} s (wanted: 10 s)`);
  const { seconds, memoryMib } = await timeImport(cluster.url, ARCHIVE);
  console.log(
    `import of the archive    ${seconds.toFixed(1)} s, ${Math.round(memoryMib)} MiB (wanted: 60 s, 600 MiB)`,
  );

  const rows: Row[] = [];
  const hot = await startCatalogue({ DATABASE_URL: cluster.url });
  const packages = await somePackages(hot.origin);
  rows.push(await measure("package JSON, hot", 1 / 2, hot.origin, ["/api/v4/packages/1083/"]));
  rows.push(await measure("package page, hot", 1 / 2, hot.origin, ["/packages/p/django-comments-xtd/"]));
  await hot.stop();

  const cold = await startCatalogue({ DATABASE_URL: cluster.url, CACHE_MAX_MIB: "0" });
  const json = packages.map(({ id }) => `/api/v4/packages/${id}/`);
  rows.push(await measure("package JSON, cold", 1 / 12, cold.origin, json));
  const pages = packages.map(({ slug }) => `/packages/p/${slug}/`);
  rows.push(await measure("package page, cold", null, cold.origin, pages));
  await cold.stop();

  const missed = rows.filter(({ target, ratio }) => target !== null && ratio < target);
  if (missed.length > 0) console.log(`\nbelow what is wanted: ${missed.map(({ what }) => what).join(", ")}`);
} finally {
  await cluster.stop();
}
