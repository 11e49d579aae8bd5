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
  signedOut: "You are signed out",
  signedOutLead:
    "Nothing was saved, and nothing that you typed is lost. Sign in beside this page, come back to it, and send it again.",
  signInBeside: "Sign in, in a new tab",
  sendAgain: "Send it again",
  back: "Back",
};
