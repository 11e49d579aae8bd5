import { counted } from "@/lib/numbers";

/** What profiles say; part of `words`. */
export const profiles = {
  title: "Profiles",
  description: (name: string) => `What ${name} works on, and where to find them.`,
  since: "Here since",
  links: "Elsewhere",
  noLinks: "No links yet.",
  onHost: (host: string, account: string) => `${account} on ${host}`,
  contributed: "Packages contributed to",
  contributedBy: (name: string) => `Packages that ${name} contributed to`,
  noContributed: "No package here names an account of theirs among its participants.",
  favorites: "Favourites",
  favoritesOf: (name: string) => `Favourites of ${name}`,
  noFavorites: "Nothing is liked yet.",
  notShared: "They keep their favourites to themselves.",
  forbidden: "These favourites are not shared.",
  all: (count: number) => `All ${counted(count, "package")}`,
  found: (count: number) => counted(count, "package"),
} as const;
