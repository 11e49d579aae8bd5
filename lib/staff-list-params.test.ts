import { expect, it } from "vitest";
import { readStaffListParams, writeStaffListParams } from "./staff-list-params";

const choices = { states: ["all", "hidden"], sorts: ["modified", "title"] } as const;
const written = (raw: Record<string, string>) =>
  writeStaffListParams(readStaffListParams(raw, choices), choices);

it("what a list of the staff's pages is asked for is read, and written without what says nothing", () => {
  expect(readStaffListParams({ q: " forms ", state: "hidden", sort: "title", page: "2" }, choices)).toEqual({
    text: "forms",
    state: "hidden",
    sort: "title",
    page: 2,
  });
  expect(written({ q: "forms", state: "hidden", sort: "title", page: "2" })).toBe(
    "?q=forms&state=hidden&sort=title&page=2",
  );
  expect(written({ state: "none of them", sort: "'", page: "-1" })).toBe("");
});
