import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { type Cycle, type Product } from "@/lib/products/cycles";
import { type EndOfLife, endOfLife, longestSupported } from "@/lib/products/end-of-life";
import { Day } from "./day";

type Props = { product: Product; cycle: Cycle; on: string };

const looks: Record<NonNullable<EndOfLife>, string> = {
  ended: "bg-bad-wash text-bad",
  today: "bg-bad-wash text-bad",
  soon: "bg-watch-wash text-watch",
  "not-out": "bg-accent-wash text-accent-strong",
};

const sayings = {
  ended: words.readiness.hasEnded,
  today: words.readiness.endsToday,
  soon: words.readiness.willEnd,
  "not-out": words.readiness.notOut,
};

/** Says that a cycle has ended, or ends soon, and what to move to. Nothing while there is nothing to warn of. */
export function EndNotice({ product, cycle, on }: Props) {
  const end = endOfLife(cycle, on);
  if (!end) return null;
  const name = `${product.title} ${cycle.name}`;
  const day = end === "not-out" ? cycle.releasedOn : cycle.endsOn;
  const next = end === "not-out" ? null : longestSupported(product.cycles, on);
  return (
    <p className={`mb-3 flex items-start gap-2 rounded-md px-3 py-2 ${looks[end]}`}>
      <Icon name="warning" className="mt-1" />
      <span>
        {day ? (
          <>
            {sayings[end](name)} <Day day={day} />.
          </>
        ) : (
          words.readiness.endedUndated(name)
        )}
        {next && next !== cycle && ` ${words.readiness.moveTo(`${product.title} ${next.name}`)}`}
      </span>
    </p>
  );
}
