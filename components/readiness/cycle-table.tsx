import { formatValue, percentOf } from "@/components/charts/columns/data";
import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type Cycle, type Product } from "@/lib/products/cycles";
import { type VersionCounts } from "@/server/products/version-counts";
import { Day } from "./day";
import "./readiness.css";
import { SupportMark } from "./support-mark";

type Props = { product: Product; counts: VersionCounts; on: string };

const dayOf = (day: string | null) =>
  day ? <Day day={day} /> : <span className="text-ink-soft">{words.readiness.notSaid}</span>;

function CycleRow({ product, counts, on, cycle }: Props & { cycle: Cycle }) {
  const ready = counts.byVersion.get(cycle.name) ?? 0;
  return (
    <tr>
      <th scope="row">
        <a className="name" href={paths.readinessOf(product.slug, cycle.name)}>
          {cycle.name}
        </a>
        {cycle.isLts && <abbr title={words.readiness.ltsLong}>{words.readiness.lts}</abbr>}
      </th>
      <td>
        <SupportMark cycle={cycle} on={on} />
      </td>
      <td className="max-sm:hidden">{dayOf(cycle.releasedOn)}</td>
      <td>{dayOf(cycle.endsOn)}</td>
      <td>{formatInteger(ready)}</td>
      <td>{formatValue(percentOf(ready, counts.any), "percent")}</td>
    </tr>
  );
}

/** The versions of a product with their dates and how many packages state them; each leads to its own page. */
export function CycleTable({ product, counts, on }: Props) {
  const { readiness } = words;
  return (
    <table className="cycle-table">
      <caption className="sr-only">{readiness.table(product.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{readiness.cycle}</th>
          <th scope="col">{readiness.state}</th>
          <th scope="col" className="max-sm:hidden">
            {readiness.released}
          </th>
          <th scope="col">{readiness.ends}</th>
          <th scope="col">{readiness.ready}</th>
          <th scope="col">{readiness.share}</th>
        </tr>
      </thead>
      <tbody>
        {product.cycles.map((cycle) => (
          <CycleRow key={cycle.name} product={product} counts={counts} on={on} cycle={cycle} />
        ))}
      </tbody>
    </table>
  );
}
