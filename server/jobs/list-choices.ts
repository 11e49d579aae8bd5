/** What the list of the queue can be narrowed to, and ordered by; the first of each is what it begins with. */
export const jobList = {
  states: ["failed", "running", "again", "waiting"],
  sorts: ["newest", "next"],
} as const;
