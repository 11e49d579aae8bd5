/** What pages say that stand for something else: the health, failures. Part of `words`. */
export const health = {
  title: "Health",
  lead: "What this site needs, as of just now.",
  states: { ok: "All is well", failing: "Something is not well" },
  check: "Check",
  state: "State",
  milliseconds: "ms",
  checks: { database: "Database", migrations: "Migrations", cache: "Cache" },
  results: { ok: "Well", off: "Turned off", failing: "Not well" },
} as const;

/** Goes to the browser with every page, apart from the rest. */
export const fault = {
  faultTitle: "Something went wrong here",
  fault: "The fault is ours and has been written down. Trying again may help.",
  retry: "Try again",
} as const;

export const errors = {
  ...fault,
  notFoundTitle: "This page does not exist",
  notFound: "The entry may have been renamed or removed, or the address has a typo in it.",
  unreadableTitle: "This address cannot be read",
  unreadable:
    "Something in it is not as addresses are written, or it is far too long. It may have been cut off or garbled where it was copied from.",
  forbiddenTitle: "This page is not open to you",
  forbidden: "Whoever it belongs to keeps it to themselves. Everything else can be seen without an account.",
  unavailableTitle: "The catalogue is out of reach for the moment",
  unavailable: "Its database does not answer in time. This usually passes within seconds: please try again.",
  tooManyTitle: "Too many requests",
  tooMany: "More was asked for from your address than is served in a minute. Wait a moment and try again.",
  apiGoneTitle: "Version 1 of the API is gone",
  apiGone:
    "Nothing is answered below /api/v1/ any more. Version 4 has the same packages, grids and categories.",
  apiToday: "Version 4 of the API",
} as const;
