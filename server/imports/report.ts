/** What an import can bring in, in the order in which it is reported. */
export const kinds = [
  "category",
  "user",
  "package",
  "grid",
  "favorite",
  "flag",
  "site",
  "post",
  "product",
  "input",
] as const;
export type Kind = (typeof kinds)[number];

export const results = ["created", "updated", "unchanged", "placeholders", "conflicts", "rejected"] as const;
type Result = (typeof results)[number];

/** Where a record came from: a file or address, and the record's place in it. */
export type Place = { origin: string; record: string };

export type Problem = Place & {
  kind: Kind;
  /** A note says something that the reader should know; the record went in nevertheless. */
  severity: "conflict" | "rejected" | "note";
  field?: string;
  message: string;
};

/** What an import did, counted by kind, and everything that went wrong. */
export class Report {
  readonly problems: Problem[] = [];
  readonly notices: string[] = [];
  /** Packages that imported grids name and that are not here (yet). */
  pendingMembers = 0;
  /** Packages put into a grid because the grid's record names them. */
  addedMembers = 0;
  readonly #counts = new Map<Kind, Record<Result, number>>();

  count(kind: Kind, result: Result, by = 1): void {
    this.of(kind)[result] += by;
  }

  of(kind: Kind): Record<Result, number> {
    let counts = this.#counts.get(kind);
    if (!counts) {
      counts = { created: 0, updated: 0, unchanged: 0, placeholders: 0, conflicts: 0, rejected: 0 };
      this.#counts.set(kind, counts);
    }
    return counts;
  }

  /** Kinds that something happened to. */
  touched(): Kind[] {
    return kinds.filter((kind) => this.#counts.has(kind));
  }

  conflict(kind: Kind, place: Place, message: string): void {
    this.count(kind, "conflicts");
    this.problems.push({ ...place, kind, severity: "conflict", message });
  }

  reject(kind: Kind, place: Place, message: string, field?: string): void {
    this.count(kind, "rejected");
    this.problems.push({ ...place, kind, severity: "rejected", field, message });
  }

  note(kind: Kind, place: Place, message: string): void {
    this.problems.push({ ...place, kind, severity: "note", message });
  }

  /** Whether anything here is other than before. */
  get hasChanges(): boolean {
    const changing = ["created", "updated", "placeholders"] as const;
    const isChanged = this.touched().some((kind) => changing.some((result) => this.of(kind)[result] > 0));
    return isChanged || this.addedMembers > 0;
  }

  /** Whether everything that was given went in. */
  get isClean(): boolean {
    return this.problems.every((problem) => problem.severity === "note");
  }
}
