import { ColumnChart } from "@/components/charts/columns/column-chart";
import { percentOf } from "@/components/charts/columns/data";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { type Product } from "@/lib/products/cycles";
import { isEndNews } from "@/lib/products/end-of-life";
import { type VersionCounts } from "@/server/products/version-counts";
import { CycleTable } from "./cycle-table";
import { EndNotice } from "./end-notice";

type Props = { product: Product; counts: VersionCounts; on: string };

/** A product: what ends, how far packages are for each version, and all versions with their dates. */
export function ProductSection({ product, counts, on }: Props) {
  const { title, cycles } = product;
  const columns = cycles
    .map(({ name }) => ({ label: name, value: percentOf(counts.byVersion.get(name) ?? 0, counts.any) }))
    .toReversed();
  return (
    <Section id={product.slug} title={title}>
      {cycles
        .filter((cycle) => isEndNews(cycle, on))
        .map((cycle) => (
          <EndNotice key={cycle.name} product={product} cycle={cycle} on={on} />
        ))}
      {counts.any > 0 ? (
        <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
          <div>
            <p className="text-ink-soft text-sm">{words.readiness.shares(title, counts.any)}</p>
            <ColumnChart series={{ unit: "percent", columns }} label={words.readiness.chart(title)} />
          </div>
          <CycleTable product={product} counts={counts} on={on} />
        </div>
      ) : (
        <div className="grid max-w-3xl gap-y-4">
          <p className="text-ink-soft">{words.readiness.noneStates(title)}</p>
          <CycleTable product={product} counts={counts} on={on} />
        </div>
      )}
    </Section>
  );
}
