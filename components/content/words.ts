import { counted, formatInteger } from "@/lib/numbers";

/** What the pages say whose text is in content/, where that text has a place for it; part of `words`. */
export const content = {
  onThisPage: "On this page",
  operator: (name: string) => `This site is run by ${name}.`,
  noOperator: "Those who run this copy have not said here who they are.",
  contact: (address: string) => `You reach them at ${address}.`,
  noContact: "They have not given an address to write to yet.",
  funding: "The people who run this site can be supported here:",
  noFunding: "The people who run this site have named no way to support it.",
  limit: (perMinute: number) =>
    [
      `One client may make ${counted(perMinute, "request")} a minute.`,
      "Pages and the API count together; styles, scripts and fonts do not.",
      "Every counted answer says in `RateLimit` how many are left.",
      "Beyond that you get a `429` with `Retry-After`, in seconds: waiting that long is enough, nobody is locked out.",
    ].join(" "),
  noLimit: "This site sets no number of requests. Please act as if it did: a few in a second are plenty.",
  pageSize: formatInteger,
} as const;
