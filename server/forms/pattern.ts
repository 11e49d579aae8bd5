import type { Params } from "@/server/forms/form";

/** Matches decoded paths; `:name` stands for one segment. */
export function compilePattern(pattern: string): (path: string) => Params | null {
  const source = pattern.replace(/:(\w+)/g, "(?<$1>[^/]+)");
  const regex = new RegExp(`^${source}$`);
  return (path) => {
    const match = regex.exec(path);
    return match ? { ...match.groups } : null;
  };
}
