import { catalogue } from "@/catalogue.config";
import { formatInteger } from "@/lib/numbers";

/** What the frame of every page says; part of `words`. */
export const site = {
  skip: "Skip to content",
  nav: "Main",
  packages: "Packages",
  grids: "Grids",
  categories: "Categories",
  readiness: "Readiness",
  api: "API",
  menu: "Menu",
  home: "Home",
  search: "Search",
  searchLabel: "Search packages and grids",
  searchHint: "Name or description",
  breadcrumbs: "You are here",
  footer: `${catalogue.name}. Figures are as last fetched; times are in ${catalogue.timeZone.replace("_", " ")}.`,
  footerNav: "More",
  newest: "Newest packages",
  footerGroups: { catalogue: "Catalogue", about: "About this site", rules: "Rules", data: "Data" },
  liked: "Most liked packages",
  statistics: "Statistics",
  about: "About",
  faq: "Questions and answers",
  help: "Help",
  changelog: "Changelog",
  stack: "How it is built",
  funding: "Funding",
  terms: "Terms",
  acceptableUse: "Acceptable use",
  syndication: "Syndication",
  rss: "New packages (RSS)",
  atom: "New packages (Atom)",
  newsFeed: "News of the site (RSS)",
  health: "Health",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  system: "System",
} as const;

export const pages = {
  label: "Pages",
  previous: "Previous",
  next: "Next",
  position: (page: number, pageCount: number) => `Page ${formatInteger(page)} of ${formatInteger(pageCount)}`,
} as const;
