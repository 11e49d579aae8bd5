import { compareVersions } from "@/lib/versions";

const clause = /^(>=|<=|==|!=|~=|>|<)?\s*v?(\d+(?:\.\d+)*)(\.\*)?$/;

/** The first parts of `version`, as many as `like` has. */
const cutTo = (version: string, like: string) =>
  version.split(".").slice(0, like.split(".").length).join(".");
const partCount = (version: string) => version.split(".").length;

/**
 * Whether a range as a package index states it (">=3.8,<4", PEP 440) lets any version of a cycle ("3.14") in.
 * Null when the range cannot be read.
 */
export function allowsCycle(range: string, cycle: string): boolean | null {
  const clauses = range
    .split(",")
    .map((text) => text.trim())
    .filter(Boolean);
  if (clauses.length === 0) return null;
  const answers = clauses.map((text) => allows(text, cycle));
  if (answers.includes(null)) return null;
  return answers.every(Boolean);
}

function allows(text: string, cycle: string): boolean | null {
  const [, operator = "==", bound] = clause.exec(text) ?? [];
  if (bound === undefined) return null;
  const order = compareVersions(cutTo(cycle, bound), cutTo(bound, cycle));
  const isFiner = partCount(bound) > partCount(cycle);
  switch (operator) {
    case ">=":
    case ">":
      return order >= 0;
    case "<=":
      return order <= 0;
    case "<":
      // "<3.14.5" lets some of 3.14 in, "<3.14" and "<4" none of it.
      return order < 0 || (order === 0 && isFiner);
    case "!=":
      return order !== 0 || isFiner;
    case "~=":
      return order >= 0 && cycle.startsWith(bound.split(".").slice(0, -1).join("."));
    default:
      return order === 0;
  }
}
