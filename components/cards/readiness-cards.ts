import { formatValue, percentOf } from "@/components/charts/columns/data";
import { words } from "@/components/words";
import { dayAttribute, formatDate } from "@/lib/dates";
import { type Cycle, cycleState } from "@/lib/products/cycles";
import { today } from "@/server/cache/validity";
import { readProducts } from "@/server/products/queries";
import { findReadiness, type ReadinessCounts } from "@/server/products/readiness";
import { readVersionCounts } from "@/server/products/version-counts";
import { type Card, type CardFigure, countFigure, firstWritable } from "./card";

const say = words.readiness;

/** The day that matters of a version: when it comes out, or when its support ends. */
function dayFigure(cycle: Cycle, on: string): CardFigure[] {
  const days = {
    planned: { label: say.comesOut, day: cycle.releasedOn },
    supported: { label: say.ends, day: cycle.endsOn },
    ended: { label: say.ended, day: cycle.endsOn },
  };
  const { label, day } = days[cycleState(cycle, on)];
  return day === null ? [] : [{ label, value: formatDate(new Date(day), "UTC") }];
}

const stateFigures = ({ ready, maybe }: ReadinessCounts): CardFigure[] => [
  countFigure(say.tab.ready, ready),
  countFigure(say.tab.maybe, maybe),
];

/** A version of something that packages run on. */
export async function findCardOfCycle(productSlug: string, cycleName: string): Promise<Card | null> {
  const found = await findReadiness(productSlug, cycleName);
  if (!found) return null;
  const { product, cycle, counts, on } = found;
  const title = firstWritable(product.title, product.slug);
  const all = counts.ready + counts.maybe + counts.unstated;
  const share = formatValue(percentOf(counts.ready, all), "percent");
  return {
    kind: say.title,
    name: `${title} ${cycle.name}`,
    text: all > 0 ? say.progress(counts.ready, all, share) : say.noneStates(title),
    figures: [...(all > 0 ? stateFigures(counts) : []), ...dayFigure(cycle, on)],
    ...(all > 0 && { shares: { reached: counts.ready, maybe: counts.maybe, rest: counts.unstated } }),
  };
}

/** All products: of each the newest version that is out. */
export async function readCardOfReadiness(): Promise<Card> {
  const on = dayAttribute(today());
  const products = await readProducts();
  const counts = await readVersionCounts(products);
  return {
    kind: "",
    name: say.title,
    text: say.lead,
    figures: products.flatMap((product) => {
      const cycle = product.cycles.find((one) => cycleState(one, on) === "supported");
      if (!cycle) return [];
      const { any = 0, byVersion } = counts.get(product.slug) ?? {};
      const value = any > 0 ? words.cards.ready(byVersion?.get(cycle.name) ?? 0) : say.states.supported;
      return [{ label: `${product.title} ${cycle.name}`, value }];
    }),
    note: say.nothing,
  };
}
