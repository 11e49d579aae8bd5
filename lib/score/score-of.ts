import { type SupportedCycles } from "@/lib/products/cycles";
import { type Measure, type ScoreFacts } from "./facts";
import { assessDocumentation, assessLicence, assessPeople } from "./rules/care";
import { assessCompatibility } from "./rules/compatibility";
import { assessMaintained } from "./rules/maintained";
import { assessDownloads, assessStars, assessUsages } from "./rules/popularity";
import { assessIndex, assessStability } from "./rules/releases";
import { assessStanding } from "./rules/standing";

/**
 * The rules of the score, in the order in which they are told, and the most points of each: 100 together, popularity (stars,
 * downloads, usages) a fifth. All are even, so that half of each is whole.
 */
const rules = [
  { id: "standing", most: 6, assess: assessStanding },
  { id: "maintained", most: 24, assess: (facts, most, measure) => assessMaintained(facts, measure, most) },
  { id: "index", most: 6, assess: assessIndex },
  { id: "stability", most: 8, assess: assessStability },
  {
    id: "framework",
    most: 10,
    assess: (facts, most, measure) => assessCompatibility("framework", facts, measure, most),
  },
  {
    id: "language",
    most: 10,
    assess: (facts, most, measure) => assessCompatibility("language", facts, measure, most),
  },
  { id: "stars", most: 10, assess: assessStars },
  { id: "downloads", most: 8, assess: assessDownloads },
  { id: "usages", most: 2, assess: assessUsages },
  { id: "documentation", most: 6, assess: assessDocumentation },
  { id: "licence", most: 6, assess: assessLicence },
  { id: "people", most: 4, assess: assessPeople },
] as const satisfies readonly {
  id: string;
  most: number;
  assess: (
    facts: ScoreFacts,
    most: number,
    measure: Measure,
  ) => { points: number | null; found: { code: string } };
}[];

export type RuleId = (typeof rules)[number]["id"];
export type Finding = ReturnType<(typeof rules)[number]["assess"]>["found"];

export type RuleResult = {
  id: RuleId;
  points: number;
  most: number;
  /** False where nobody knows: such a rule gives half of its points, and knowing more can only then raise or lower it. */
  isKnown: boolean;
  found: Finding;
};

export type Score = {
  /** 0 to 100; null where so little is known that a number would tell of what nobody read, not of the package. */
  total: number | null;
  /** All points together; above `total` only where a limit holds. */
  sum: number;
  /** The most that an archived or a deprecated package can have. */
  limit: number | null;
  /** The most points of all rules whose facts are known, of 100. */
  known: number;
  rules: RuleResult[];
};

/** Of the 100 points so many must be known for a number. What limits a package is known, and says enough by itself. */
export const ENOUGH_KNOWN = 50;

const LIMITS = { archived: 30, deprecated: 20 };

function limitOf({ archivedAt, deprecatedAt }: ScoreFacts): number | null {
  if (deprecatedAt) return LIMITS.deprecated;
  return archivedAt ? LIMITS.archived : null;
}

/** The score of a package on a day (UTC), measured against the cycles that are supported on it. Pure: the same everywhere. */
export function scoreOf(facts: ScoreFacts, on: string, cycles: readonly SupportedCycles[]): Score {
  const results = rules.map(({ id, most, assess }) => {
    const { points, found } = assess(facts, most, { on, cycles });
    return { id, points: points ?? most / 2, most, isKnown: points !== null, found };
  });
  const sum = results.reduce((total, { points }) => total + points, 0);
  const known = results.reduce((total, { isKnown, most }) => total + (isKnown ? most : 0), 0);
  const limit = limitOf(facts);
  const isTold = limit !== null || known >= ENOUGH_KNOWN;
  return { total: isTold ? Math.min(sum, limit ?? sum) : null, sum, limit, known, rules: results };
}

export type ScoreGrade = "good" | "fair" | "weak" | "unknown";

/** Where the grades begin: see the calibration in docs/SCORING.md. */
const GOOD_FROM = 75;
const FAIR_FROM = 55;

export function gradeOf(total: number | null): ScoreGrade {
  if (total === null) return "unknown";
  if (total >= GOOD_FROM) return "good";
  return total >= FAIR_FROM ? "fair" : "weak";
}
