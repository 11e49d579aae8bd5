import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { type ScoreFacts } from "@/lib/score/facts";
import { scoreOf } from "@/lib/score/score-of";
import { RuleTable } from "./rule-table";

const unread: ScoreFacts = {
  ...{ archivedAt: null, deprecatedAt: null, lastCommitAt: null, lastFetchedAt: null, latestRelease: null },
  ...{ stars: 0, usageCount: 0, participants: "", participantsComplete: true, documentationUrl: null },
  ...{ registryUrl: "", registryVersion: null, downloadsPerMonth: null, classifiers: [], licence: null },
  ...{ licences: [], requiresRuntime: null },
};

/** What the table says under its rules. */
const footOf = (facts: Partial<ScoreFacts>) =>
  renderToStaticMarkup(<RuleTable score={scoreOf({ ...unread, ...facts }, "2026-02-16", [])} />)
    .split("<tfoot>")[1]
    ?.replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

it("tells how much is known where that is too little for a score", () => {
  expect(footOf({})).toBe("Score Facts for 14 of 100 points are known; a score needs 50. No score yet");
});

it("tells what limits the score of what is archived, however little is known", () => {
  expect(footOf({ archivedAt: new Date("2026-01-01") })).toBe(
    "Score Archived and deprecated packages are limited, however good they were. 30 of 100 43, but at most 30",
  );
});
