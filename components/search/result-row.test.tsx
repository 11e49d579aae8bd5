import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { SearchHit } from "@/server/search/hit";
import { ResultRow } from "./result-row";

const living: SearchHit = {
  kind: "package",
  id: 1,
  title: "Zoë <b>",
  slug: "zoe",
  description: "",
  category: "App",
  stars: 12_345,
  forks: 0,
  downloadsPerMonth: 0,
  score: 0,
  usages: 0,
  participants: "",
  weight: 0,
  isArchived: false,
  isDeprecated: false,
  lastCommitAt: null,
  lastReleasedAt: null,
  createdAt: "2026-01-01 00:00:00+00",
  modifiedAt: "2026-01-01 00:00:00+00",
};

const textOf = (hit: SearchHit) =>
  renderToStaticMarkup(<ResultRow hit={hit} />)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

it("says what was found, of what kind, and how looked-at it is", () => {
  expect(textOf(living)).toBe("Zoë &lt;b&gt; 12.3k stars No description yet. Package · App");
  expect(renderToStaticMarkup(<ResultRow hit={living} />)).toContain('href="/packages/p/zoe/"');
});

it("says that nobody has starred it", () => {
  expect(textOf({ ...living, stars: 0 })).toContain("0 stars");
  expect(textOf({ ...living, stars: 1 })).toContain("1 star ");
});

it("marks what is archived or deprecated", () => {
  expect(textOf({ ...living, isArchived: true })).toContain("Archived");
  expect(textOf({ ...living, isArchived: true, isDeprecated: true })).toContain("Deprecated");
});

it("leads to grids, which have no stars", () => {
  const grid: SearchHit = { ...living, kind: "grid", category: "", stars: 0 };
  expect(textOf(grid)).toBe("Zoë &lt;b&gt; Grid");
  expect(renderToStaticMarkup(<ResultRow hit={grid} />)).toContain('href="/grids/g/zoe/"');
});
