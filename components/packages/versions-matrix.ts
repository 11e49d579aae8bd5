import { type Cycle, cycleState, type Product } from "@/lib/products/cycles";
import { allowsCycle } from "@/lib/products/version-range";
import { statedVersions, withoutMajors } from "@/lib/products/versions";
import { compareVersions, latestFirst } from "@/lib/versions";

/** More do not fit beside each other on a phone. */
const MOST_SHOWN = 6;

export type VersionHead = {
  version: string;
  /** By a classifier, or by what the package requires. */
  isStated: boolean;
  /** No longer supported itself; `endedOn` where the day is known ("2025-04-01"). */
  isEnded: boolean;
  endedOn: string | null;
};

export type VersionAxis = {
  title: string;
  /** The oldest first. */
  shown: VersionHead[];
  /** Stated ones before those shown. */
  older: string[];
  /** Whether no classifier names a version, but what the package requires does. */
  isByRange: boolean;
};

type Facts = { classifiers: readonly string[]; requiresRuntime: string | null };

/** What is older than every known cycle ended no later than the oldest of them. */
function cycleOf(version: string, cycles: readonly Cycle[]): { cycle: Cycle; isItsOwn: boolean } | null {
  const own = cycles.find(({ name }) => name === version);
  if (own) return { cycle: own, isItsOwn: true };
  const oldest = cycles.at(-1);
  return oldest && compareVersions(version, oldest.name) < 0 ? { cycle: oldest, isItsOwn: false } : null;
}

function headOf(version: string, isStated: boolean, cycles: readonly Cycle[], on: string): VersionHead {
  const known = cycleOf(version, cycles);
  const isEnded = known !== null && cycleState(known.cycle, on) === "ended";
  return { version, isStated, isEnded, endedOn: isEnded && known.isItsOwn ? known.cycle.endsOn : null };
}

/** What is stated, by classifiers or else by a range; of an unknown range, or one without cycles to measure it by, none. */
function readStated({ classifiers, requiresRuntime }: Facts, { role, classifierPrefix, cycles }: Product) {
  const named = withoutMajors(statedVersions(classifiers, classifierPrefix));
  const isNamed = named.some((version) => version.includes("."));
  if (isNamed || role !== "language" || !requiresRuntime?.trim()) return { stated: named, isByRange: false };
  const allowed = cycles
    .map(({ name }) => name)
    .filter((name) => allowsCycle(requiresRuntime, name) === true);
  return { stated: allowed.length > 0 ? allowed : named, isByRange: allowed.length > 0 };
}

/**
 * The versions of a product to show on a day: those stated, and those supported today that are not. Null when none
 * is stated.
 */
export function readVersionAxis(facts: Facts, product: Product, on: string): VersionAxis | null {
  const { stated, isByRange } = readStated(facts, product);
  if (stated.length === 0) return null;
  const supported = product.cycles
    .filter((cycle) => cycleState(cycle, on) === "supported")
    .map(({ name }) => name);
  const all = latestFirst([...new Set([...stated, ...supported])].map((version) => ({ version })));
  const shown = all.slice(0, MOST_SHOWN).reverse();
  const heads = shown.map(({ version }) => headOf(version, stated.includes(version), product.cycles, on));
  const isShown = new Set(shown.map(({ version }) => version));
  const older = all
    .map(({ version }) => version)
    .filter((version) => !isShown.has(version) && stated.includes(version));
  return { title: product.title, shown: heads, older: older.reverse(), isByRange };
}

export type VersionsMatrix = { framework: VersionAxis | null; language: VersionAxis | null };

/** Framework by language, as far as either is stated; null when neither is. */
export function readVersionsMatrix(
  facts: Facts,
  products: readonly Product[],
  on: string,
): VersionsMatrix | null {
  const axis = (role: Product["role"]) => {
    const product = products.find((one) => one.role === role);
    return product ? readVersionAxis(facts, product, on) : null;
  };
  const [framework, language] = [axis("framework"), axis("language")];
  return framework || language ? { framework, language } : null;
}
