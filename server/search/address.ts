import { paths } from "@/lib/paths";
import type { SearchHit } from "./hit";

/** The page of an entry that was found. */
export const addressOfHit = ({ kind, slug }: Pick<SearchHit, "kind" | "slug">): string =>
  kind === "grid" ? paths.grid(slug) : paths.package(slug);
