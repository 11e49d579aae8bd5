import { counted, formatInteger } from "@/lib/numbers";

/** What the room of background jobs says; part of `words`. */
export const adminJobs = {
  lead: "What the catalogue does by itself, and how the hosts that it asks bear it.",
  workers: (count: number) =>
    count === 0
      ? "No worker has shown a sign of life in the last two minutes: nothing is being done."
      : `${counted(count, "worker is", "workers are")} at work.`,
  scheduleTitle: "Jobs",
  scheduleHeads: { job: "Job", next: "Next run", last: "Last run", queue: "In the queue" },
  /** What each of them does, by its name. */
  about: {
    "clean-up": "Deletes what has expired",
    "check-links": "Looks whether addresses still lead somewhere",
    "refresh-cycles": "Fetches the release cycles of framework and language",
    "refresh-package": "Fetches the facts of a package",
    "refresh-scores": "Counts the scores of the day",
    "refresh-search-weights": "Weighs the words of the search",
    "refresh-stale": "Queues the packages whose facts are old",
    "thin-figures": "Thins out old figures",
  } as Readonly<Record<string, string>>,
  onRequest: "when asked for",
  never: "never yet",
  running: "runs now",
  took: (seconds: number) =>
    seconds < 1 ? "took less than 1 s" : `took ${formatInteger(Math.round(seconds))} s`,
  /** A job's own name of what it counted, such as `putOff`. */
  figure: (name: string, count: number) =>
    `${formatInteger(count)} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
  runNow: "Run now",
  queueTitle: "Queue",
  queueLead: "What waits, is being done, or went wrong. What is done is not here any more.",
  find: "Job, package or error",
  states: { failed: "Failed", running: "Under way", again: "To be tried again", waiting: "Waiting" },
  counts: {
    failed: (count: number) => `${formatInteger(count)} failed`,
    running: (count: number) => `${formatInteger(count)} under way`,
    again: (count: number) => `${formatInteger(count)} to be tried again`,
    waiting: (count: number) => `${formatInteger(count)} waiting`,
  },
  nothingQueued: "nothing",
  sorts: { newest: "Last changed", next: "Next to run" },
  heads: { job: "Job", tries: "Tries", when: "When", error: "What went wrong" },
  tries: (attempts: number, most: number) => `${attempts} of ${most}`,
  when: { failed: "failed", running: "since", again: "again", waiting: "from" },
  tryAgain: "Try again",
  giveUp: "Give up",
  tryAllAgain: "Try all again that failed",
  seeQueue: "See the queue",
  scheduleTable: "All jobs",
  hostsTable: "All hosts",
  none: "Nothing of that kind is in the queue.",
  hostsTitle: "Hosts",
  hostsHeads: { host: "Host", limit: "Asked at most", left: "Quota left", state: "State" },
  noHosts: "No host has been asked yet.",
  perMinute: (count: number) => `${counted(count, "time")} a minute`,
  noQuota: "none stated",
  left: (remaining: number, reserve: number) =>
    reserve === 0
      ? formatInteger(remaining)
      : `${formatInteger(remaining)} (${formatInteger(reserve)} kept back)`,
  resets: "renewed",
  paused: "paused",
  askedAgain: "asked again",
  failures: (count: number) => `${counted(count, "broken answer")} in turn`,
  well: "answers",
  asked: "last asked",
} as const;
