import { describe, expect, it } from "vitest";
import {
  addCommits,
  type Commit,
  emptyTally,
  firstCountedDay,
  participantName,
  weeklyCommits,
} from "./weekly-commits";

// 2026-11-23 is a Monday.
const monday = new Date("2026-11-23T00:00:00Z");
const sundayBefore = new Date("2026-11-22T23:59:59.999Z");

const commit = (committedAt: string | null, author: string | null = "ada"): Commit => ({
  id: `${committedAt}`,
  committedAt,
  author,
});
const tallyOf = (now: Date, ...commits: Commit[]) => addCommits(emptyTally, commits, now);

describe("weeklyCommits", () => {
  it("is 52 weeks, the last of which is the current one", () => {
    const { perWeek, lastWeek } = weeklyCommits(tallyOf(monday, commit("2026-11-23T00:00:00Z")), monday);
    expect(perWeek).toHaveLength(52);
    expect(perWeek.at(-1)).toBe(1);
    expect(lastWeek).toBe("2026-11-23");
  });

  it("begins weeks on Monday at midnight UTC, whatever the committer's zone", () => {
    const tally = tallyOf(
      monday,
      commit("2026-11-23T00:30:00+01:00"), // Sunday in UTC
      commit("2026-11-22T23:30:00-01:00"), // Monday in UTC
      commit("2026-11-16T00:00:00Z"),
      commit("2026-11-15T23:59:59Z"),
    );
    expect(weeklyCommits(tally, monday).perWeek.slice(-3)).toEqual([1, 2, 1]);
  });

  it("counts the first week of the 52, and none before", () => {
    expect(firstCountedDay(monday)).toBe("2025-12-01");
    const tally = tallyOf(monday, commit("2025-12-01T00:00:00Z"), commit("2025-11-30T23:59:59Z"));
    const { perWeek } = weeklyCommits(tally, monday);
    expect(perWeek[0]).toBe(1);
    expect(perWeek.reduce((sum, commits) => sum + commits)).toBe(1);
    expect(tally.total).toBe(2);
  });

  it("shifts when a week begins, and adds what is new to the new one", () => {
    const before = tallyOf(sundayBefore, commit("2026-11-22T12:00:00Z"), commit("2025-11-25T12:00:00Z"));
    expect(weeklyCommits(before, sundayBefore).perWeek.at(0)).toBe(1);
    const after = addCommits(before, [commit("2026-11-23T00:00:00Z")], monday);
    const { perWeek } = weeklyCommits(after, monday);
    expect(perWeek.at(0)).toBe(0);
    expect(perWeek.slice(-2)).toEqual([1, 1]);
    expect(Object.keys(after.weeks)).toEqual(["2026-11-16", "2026-11-23"]);
  });

  it("is empty again after a year of silence", () => {
    const before = tallyOf(monday, commit("2026-11-23T12:00:00Z"));
    const later = addCommits(before, [], new Date("2027-11-22T00:00:00Z"));
    expect(later).toEqual({ ...before, weeks: {} });
    expect(weeklyCommits(later, new Date("2027-11-22T00:00:00Z")).perWeek).toEqual(Array(52).fill(0));
  });

  it("counts a commit from a clock that is ahead once its week has come", () => {
    const ahead = tallyOf(sundayBefore, commit("2026-11-23T00:05:00Z"), commit("2038-01-01T00:00:00Z"));
    expect(weeklyCommits(ahead, sundayBefore).perWeek.at(-1)).toBe(0);
    expect(weeklyCommits(ahead, monday).perWeek.at(-1)).toBe(1);
    expect(Object.keys(ahead.weeks)).toEqual(["2026-11-23"]);
  });

  it("counts a commit without a readable time in all, and in no week", () => {
    const tally = tallyOf(monday, commit(null));
    expect(tally).toMatchObject({ total: 1, weeks: {}, authors: [["ada", 1]] });
  });
});

describe("authors", () => {
  it("are listed by their commits, most active first, then by name", () => {
    const tally = tallyOf(
      monday,
      ...["grace", "ada", "__proto__", "grace", "ada", "linus", null].map((author) => commit(null, author)),
    );
    expect(tally.authors).toEqual([
      ["ada", 2],
      ["grace", 2],
      ["__proto__", 1],
      ["linus", 1],
    ]);
    expect(tally.hasAllAuthors).toBe(true);
  });

  it("are at most 500; the least active are forgotten, and that is remembered", () => {
    const many = Array.from({ length: 600 }, (_, index) => commit(null, `author ${index}`));
    const first = tallyOf(monday, ...many, commit(null, "author 599"));
    expect(first.authors).toHaveLength(500);
    expect(first.authors[0]).toEqual(["author 599", 2]);
    expect(first.hasAllAuthors).toBe(false);
    expect(addCommits(first, [], monday).hasAllAuthors).toBe(false);
  });
});

describe("participantName", () => {
  it.each([
    ["ada", "ada"],
    [" Lovelace,  Ada\n", "Lovelace Ada"],
    ["a\u0000b\u202ec", "a b c"],
    ["\ud800", "\ufffd"],
    [" ,\t", null],
    ["x".repeat(300), "x".repeat(100)],
    [`${"x".repeat(99)}😀`, `${"x".repeat(99)}\ufffd`],
  ])("%j is %j", (name, expected) => {
    expect(participantName(name)).toBe(expected);
  });
});
