import { type AxisRole } from "@/lib/products/cycles";
import { allowsCycle } from "@/lib/products/version-range";
import { majorOf, statedVersions, withoutMajors } from "@/lib/products/versions";
import { compareVersions } from "@/lib/versions";
import { type Assessment, isIndexRead, type Measure, type ScoreFacts } from "../facts";

type Found =
  | {
      code: "states-newest" | "states-supported" | "allows-newest" | "states-major" | "states-ended";
      product: string;
      /** What it states, oldest first: versions, or the range that it allows. */
      stated: string[];
      newest: string;
    }
  | { code: "states-nothing" | "index-not-read"; product: string; newest: string }
  | { code: "range-not-understood"; product: string; range: string; newest: string }
  | { code: "no-cycles"; product: string | null };

/** Parts of the most points. */
const SHARE = {
  "states-newest": 1,
  "states-supported": 0.8,
  "allows-newest": 0.8,
  "states-major": 0.6,
  "states-ended": 0,
};

/** How well what a package states of the framework or the language goes with what is supported of it today. */
export function assessCompatibility(
  role: AxisRole,
  facts: ScoreFacts,
  { cycles }: Measure,
  most: number,
): Assessment<Found> {
  const axis = cycles.find((product) => product.role === role);
  const newest = axis?.cycles[0];
  if (!axis || newest === undefined) {
    return { points: null, found: { code: "no-cycles", product: axis?.title ?? null } };
  }
  const product = axis.title;
  const versions = statedVersions(facts.classifiers, axis.classifierPrefix);
  const required = role === "language" ? facts.requiresRuntime?.trim() || null : null;
  const range = required !== null && allowsCycle(required, newest) !== null ? required : null;
  if (versions.length === 0 && range === null) {
    if (required !== null)
      return { points: null, found: { code: "range-not-understood", product, range: required, newest } };
    const code = isIndexRead(facts) ? "states-nothing" : "index-not-read";
    return { points: null, found: { code, product, newest } };
  }
  const code = howWell(versions, range, axis.cycles, newest);
  const stated = versions.length === 0 || code === "allows-newest" ? [range ?? ""] : versions;
  return { points: Math.round(most * SHARE[code]), found: { code, product, stated, newest } };
}

function howWell(
  versions: readonly string[],
  range: string | null,
  supported: readonly string[],
  newest: string,
): keyof typeof SHARE {
  // A version that came out since our newest one is at least as good.
  if (versions.some((version) => version.includes(".") && compareVersions(version, newest) >= 0))
    return "states-newest";
  if (versions.some((version) => supported.includes(version))) return "states-supported";
  if (range && allowsCycle(range, newest)) return "allows-newest";
  if (range && supported.some((cycle) => allowsCycle(range, cycle))) return "states-supported";
  // "4" alone may mean any of the fourth.
  const isMajorSupported = withoutMajors(versions).some((version) =>
    supported.some((cycle) => majorOf(cycle) === version),
  );
  return isMajorSupported ? "states-major" : "states-ended";
}
