import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { type ReadinessState, readinessStates } from "@/lib/products/readiness";
import { type ReadinessCounts } from "@/server/products/readiness";

type Props = {
  counts: ReadinessCounts;
  current: ReadinessState;
  hrefOf: (state: ReadinessState) => string;
  /** What each means. */
  rules: Record<ReadinessState, string>;
};

/** The three answers with how many packages give each, and the rule that each follows from. */
export function StateTabs({ counts, current, hrefOf, rules }: Props) {
  return (
    <nav aria-label={words.readiness.tabs} className="mb-6">
      <ul className="grid gap-3 sm:grid-cols-3">
        {readinessStates.map((state) => (
          <li key={state} className="flex">
            <a
              href={hrefOf(state)}
              aria-current={state === current ? "page" : undefined}
              className="border-hairline hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent-wash w-full rounded-md border px-3 py-2 no-underline"
            >
              <span className="flex items-baseline justify-between gap-2 font-semibold">
                {words.readiness.tab[state]}
                <span className="tabular-nums">{formatInteger(counts[state])}</span>
              </span>
              <span className="text-ink-soft mt-1 block text-sm">{rules[state]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
