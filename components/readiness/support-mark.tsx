import { words } from "@/components/words";
import { type Cycle, cycleState } from "@/lib/products/cycles";
import { endOfLife } from "@/lib/products/end-of-life";

/** Whether a cycle is supported, in a word. */
export function SupportMark({ cycle, on }: { cycle: Cycle; on: string }) {
  const state = cycleState(cycle, on);
  const end = endOfLife(cycle, on);
  if (end === "soon" || end === "today")
    return <span className="text-watch">{words.readiness.endsSoon}</span>;
  const colour = state === "supported" ? "text-good" : "text-ink-soft";
  return <span className={colour}>{words.readiness.states[state]}</span>;
}
