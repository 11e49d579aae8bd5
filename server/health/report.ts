/** What one check found: off is well too, since it was asked for. */
export type CheckResult = {
  status: "ok" | "off" | "failing";
  /** How long it took. */
  ms: number;
  /** Why it fails, in words that anybody may read: no addresses, no messages of other programs. */
  reason?: string;
};

export type HealthReport = {
  status: "ok" | "failing";
  checks: Readonly<Record<string, CheckResult>>;
};
