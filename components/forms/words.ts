/** What every form says. */
export const forms = {
  summary: "This was not saved:",
  lookUpFailed: "This cannot be looked up:",
  optional: "optional",
  reason: "Why",
  reasonHint: "One line for the history: what was wrong, where it says so.",
  theirs: "Now saved:",
  theirsEmpty: "nothing",
  refusedTitle: "That could not be done",
  back: "Back",
};
