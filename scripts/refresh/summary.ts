import type { Refreshed } from "@/server/refresh/refresh-package";

/** Words of others must not steer the terminal. */
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f]/g;

/** What came of each package, counted as it is told. */
export class Summary {
  readonly #counts = { refreshed: 0, unchanged: 0, failed: 0, "put off": 0, absent: 0 };
  readonly #lines: string[] = [];

  add(slug: string, refreshed: Refreshed): void {
    const [kind, message] = Summary.#read(refreshed);
    this.#counts[kind] += 1;
    if (message) this.#lines.push(`${slug}: ${message}`.replace(CONTROL_CHARACTERS, "\ufffd"));
  }

  static #read(
    refreshed: Refreshed,
  ): ["refreshed" | "unchanged" | "failed" | "put off" | "absent", string | null] {
    if (refreshed.state === "absent")
      return ["absent", "it is no longer there, or somebody else has begun anew"];
    if (refreshed.state === "under way") return ["put off", "somebody else is at it"];
    const { putOff, outcome, lastError } = refreshed;
    return [putOff ? "put off" : outcome, lastError];
  }

  /** Whether everything was asked, and answered. */
  get isClean(): boolean {
    return this.#lines.length === 0;
  }

  /** What did not go well, a line each. */
  get problems(): readonly string[] {
    return this.#lines;
  }

  text(isDryRun: boolean): string {
    const counts = Object.entries(this.#counts).map(([name, count]) => `${name} ${count}`);
    return [counts.join(" · "), ...(isDryRun ? ["This was a dry run: nothing has been changed."] : [])].join(
      "\n",
    );
  }
}
