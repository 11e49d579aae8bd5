import { compareVersions } from "@/lib/versions";
import { cycleState, type Product } from "./cycles";
import { majorOf } from "./versions";

/** What a package says of a cycle, by its classifiers. */
export const readinessStates = ["ready", "maybe", "unstated"] as const;
export type ReadinessState = (typeof readinessStates)[number];

/** The classifiers that each answer follows from. */
export type ReadinessRule = {
  /** It states the cycle itself. */
  ready: string;
  /** It states another one from which it is no long way: those supported today, newer ones, and the one before. */
  near: string[];
  /** It states the major version and no minor one. */
  major: string;
};

/** How packages are judged for a cycle of a product on a day. */
export function readinessRule(
  { classifierPrefix, cycles }: Product,
  name: string,
  on: string,
): ReadinessRule {
  const older = cycles.filter((cycle) => compareVersions(cycle.name, name) < 0);
  const near = cycles.filter(
    (cycle) =>
      cycle.name !== name &&
      (compareVersions(cycle.name, name) > 0 || cycle === older[0] || cycleState(cycle, on) === "supported"),
  );
  return {
    ready: classifierPrefix + name,
    near: near.map((cycle) => classifierPrefix + cycle.name),
    major: classifierPrefix + majorOf(name),
  };
}
