import { formatValue, percentOf } from "@/components/charts/columns/data";
import { words } from "@/components/words";
import { type Cycle, type Product } from "@/lib/products/cycles";
import { type ReadinessCounts } from "@/server/products/readiness";
import { Day } from "./day";
import { SupportMark } from "./support-mark";

type Props = { product: Product; cycle: Cycle; counts: ReadinessCounts; on: string };

/** How far all packages together are, in words and as a bar, and the dates of the version. */
export function CycleProgress({ product, cycle, counts, on }: Props) {
  const { ready, maybe, unstated } = counts;
  const all = ready + maybe + unstated;
  const share = percentOf(ready, all);
  return (
    <div className="mb-6">
      <p>{words.readiness.progress(ready, all, formatValue(share, "percent"))}</p>
      <svg width="100%" height="12" aria-hidden="true" className="my-2 block rounded-sm">
        <rect width="100%" height="12" className="fill-hairline" />
        <rect width={`${share + percentOf(maybe, all)}%`} height="12" className="fill-rule" />
        <rect width={`${share}%`} height="12" className="fill-accent" />
      </svg>
      <p className="text-ink-soft text-sm">
        <SupportMark cycle={cycle} on={on} />
        {cycle.releasedOn && (
          <>
            {" · "}
            {words.readiness.released} <Day day={cycle.releasedOn} />
          </>
        )}
        {cycle.endsOn && (
          <>
            {" · "}
            {words.readiness.ends} <Day day={cycle.endsOn} />
          </>
        )}
      </p>
      {product.role === "addon" && (
        <p className="text-ink-soft text-sm">{words.readiness.addon(product.title)}</p>
      )}
    </div>
  );
}
