import type { Params } from "@/server/forms/form";

/** Whether a decoded path is of any of the patterns, in one look. */
export function compilePatterns(patterns: readonly string[]): (path: string) => boolean {
  const regex = new RegExp(`^(?:${patterns.map((pattern) => pattern.replace(/:\w+/g, "[^/]+")).join("|")})$`);
  return (path) => regex.test(path);
}

/** Matches decoded paths; `:name` stands for one segment. */
export function compilePattern(pattern: string): (path: string) => Params | null {
  const source = pattern.replace(/:(\w+)/g, "(?<$1>[^/]+)");
  const regex = new RegExp(`^${source}$`);
  return (path) => {
    const match = regex.exec(path);
    return match ? { ...match.groups } : null;
  };
}
