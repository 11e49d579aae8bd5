import { PackageList } from "@/components/packages/package-list";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type Cycle, type Product } from "@/lib/products/cycles";
import { type ReadinessRule } from "@/lib/products/readiness";
import { type ReadinessParams, writeReadinessParams } from "@/lib/readiness-params";
import { type ListedPackage } from "@/server/packages/listed";
import { pageCountOf, type ReadinessCounts } from "@/server/products/readiness";
import { StateTabs } from "./state-tabs";

type Props = {
  product: Product;
  cycle: Cycle;
  rule: ReadinessRule;
  counts: ReadinessCounts;
  params: ReadinessParams;
  items: ListedPackage[];
};

/** The three answers, and a page of the packages that give the chosen one. */
export function ReadinessList({ product, cycle, rule, counts, params, items }: Props) {
  const { state, page } = params;
  const { readiness } = words;
  const near = rule.near.map((classifier) => classifier.slice(product.classifierPrefix.length));
  const hrefOf = (to: ReadinessParams) =>
    paths.readinessOf(product.slug, cycle.name) + writeReadinessParams(to);
  return (
    <>
      <StateTabs
        counts={counts}
        current={state}
        hrefOf={(to) => hrefOf({ state: to, page: 1 })}
        rules={readiness.rules(product.title, cycle.name, near)}
      />
      <section aria-labelledby="results">
        <h2 id="results" className="font-semibold tabular-nums">
          {readiness.tab[state]}: {words.list.found(counts[state])}
        </h2>
        <p className="text-ink-soft mb-3 text-sm">{readiness.living}</p>
        {items.length > 0 ? <PackageList items={items} /> : <p>{readiness.none[state]}</p>}
        <Pagination
          page={page}
          pageCount={pageCountOf(counts[state])}
          hrefOf={(to) => hrefOf({ state, page: to })}
        />
      </section>
    </>
  );
}
