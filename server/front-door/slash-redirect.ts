import type { Target } from "@/server/front-door/request-target";

/**
 * Where a page's address without its final slash leads: the same address with it, the query as it was. Undefined when
 * it is served (or not found) as it is: files with an extension, what Next serves of its own, and the APIs, which know
 * their routes themselves.
 */
export function slashRedirect({ path, query }: Target): string | undefined {
  // `//host` would lead to another site.
  if (path.endsWith("/") || path.startsWith("//")) return undefined;
  if (path.startsWith("/_next/") || path.startsWith("/api/")) return undefined;
  const lastSegment = path.slice(path.lastIndexOf("/"));
  return lastSegment.includes(".") ? undefined : `${path}/${query}`;
}
