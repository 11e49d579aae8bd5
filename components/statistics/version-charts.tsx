import { words } from "@/components/words";
import { type Product } from "@/lib/products/cycles";
import { compareVersions } from "@/lib/versions";
import { type VersionCounts } from "@/server/products/version-counts";
import { ChartSection } from "./chart-section";

type Props = { products: readonly Product[]; counts: ReadonlyMap<string, VersionCounts> };

/** How many packages state each version of what they run on; of majors that have minors only these. */
export function VersionCharts({ products, counts }: Props) {
  const stated = products.filter(({ slug }) => (counts.get(slug)?.any ?? 0) > 0);
  return stated.map(({ slug, title }) => {
    const versions = [...(counts.get(slug)?.byVersion ?? [])].map(([name, count]) => ({ name, count }));
    const rows = versions
      .filter(({ name }) => !versions.some((other) => other.name.startsWith(`${name}.`)))
      .sort((a, b) => compareVersions(a.name, b.name));
    return (
      <ChartSection
        key={slug}
        id={slug}
        title={words.statistics.versions(title)}
        note={words.statistics.versionsNote(title)}
        heads={[words.statistics.version, words.statistics.count]}
        rows={rows}
      />
    );
  });
}
