import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { type OverrideRow } from "@/server/packages/page-row";
import { OverrideList } from "./override-list";

const override: OverrideRow = {
  fact: "licence",
  value: "MIT",
  setAt: new Date("2026-02-14T00:00:00Z"),
  setById: 1,
  setBy: "ada",
  reason: "The file says so.",
  fetchedValue: "BSD",
  fetchedAt: new Date("2026-02-15T12:00:00Z"),
};

const said = (overrides: Partial<OverrideRow> = {}) =>
  renderToStaticMarkup(<OverrideList overrides={[{ ...override, ...overrides }]} />)
    .replace(/<q[^>]*>|<\/q>/g, "“")
    .replace(/<\/?(?!p|li)[^>]+>/g, "");

it("tells both values, whose word it is and why", () => {
  expect(said()).toContain(
    "licence: “MIT“, set by ada on 13 Feb 2026 (The file says so.); PyPI says “BSD“ (15 Feb 2026).",
  );
});

it("names nobody where nobody is known, and the host of the repository for what that says", () => {
  const text = said({ fact: "description", setBy: null, reason: "", fetchedValue: "" });
  expect(text).toContain("“MIT“, set on 13 Feb 2026; its repository’s host says nothing (15 Feb 2026).");
});

it("says so where no source has said anything yet", () => {
  expect(said({ fetchedValue: null, fetchedAt: null })).toContain("no source has said anything of it yet.");
});

it("tells days of what is archived, and cuts what is long", () => {
  const archived = { fact: "archived_at", value: "2026-01-05T12:00:00+00:00", fetchedValue: null };
  expect(said(archived)).toContain("archived since 5 Jan 2026");
  expect(said(archived)).toContain("host says not archived");
  expect(said({ value: "x".repeat(500) })).toContain(`“${"x".repeat(160)}…“`);
});
