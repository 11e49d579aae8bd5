import { expect, it } from "vitest";
import { type GridView, usualView } from "@/lib/grid-view";
import { gridColumn } from "@/tests/grid-column";
import { shownColumns } from "./shown-columns";

const release = (developmentStatus: number) => ({
  latestRelease: {
    version: "1.0",
    releasedAt: null,
    releasedPrecision: "day" as const,
    isYanked: false,
    developmentStatus,
  },
});
const columns = [
  gridColumn(1, { title: "Zebra", stars: 9, forks: 1, score: 40, downloadsPerMonth: null, ...release(5) }),
  gridColumn(2, { title: "apple", stars: 5, forks: 8, score: 90, lastCommitAt: null, ...release(3) }),
  gridColumn(3, {
    title: "Mango 10",
    stars: 5,
    forks: 3,
    score: 40,
    downloadsPerMonth: 5_000,
    lastCommitAt: new Date("2026-02-01T00:00:00Z"),
    description: "Queues with Redis",
    ...release(6),
  }),
];

it.each<[string, Partial<GridView>, number[]]>([
  ["as usual", {}, [1, 2, 3]],
  ["by score", { sort: "score" }, [2, 1, 3]],
  ["by name, whatever its case", { sort: "title" }, [2, 3, 1]],
  ["by last commit, unknown ones last", { sort: "commit_date" }, [3, 1, 2]],
  ["by downloads, unknown ones last", { sort: "downloads" }, [3, 2, 1]],
  ["by forks", { sort: "forks" }, [2, 3, 1]],
  ["that are stable or mature", { isStableOnly: true }, [1, 3]],
  ["that a text finds in names", { text: "APPLE" }, [2]],
  ["that a text finds in descriptions", { text: "redis" }, [3]],
  ["that are not hidden", { hidden: [1] }, [2, 3]],
  ["with pinned ones first", { pinned: [3] }, [3, 1, 2]],
  ["with moved ones in their places", { placed: [{ id: 1, place: 2 }] }, [2, 1, 3]],
  ["of which none is left", { text: "no such" }, []],
])("shows packages %s", (_, said, expected) => {
  expect(shownColumns(columns, { ...usualView, ...said }).map(({ id }) => id)).toEqual(expected);
});
