/** Release cycles of a framework or a language, and which of them are supported on a day. Days are "2026-04-30", in UTC. */
export type Cycle = {
  /** Its name, which is what packages state: "5.2". */
  name: string;
  releasedOn: string | null;
  /** Last day of full support; security fixes may go on until `endsOn`. */
  supportEndsOn: string | null;
  /** Last day of any support. */
  endsOn: string | null;
  /** Where only this is known of its end. */
  isEnded: boolean | null;
  isLts: boolean;
  latestVersion: string | null;
};

export type AxisRole = "framework" | "language" | "addon";

export type Product = {
  slug: string;
  title: string;
  role: AxisRole;
  /** What stands before a cycle's name in the classifiers of packages that support it. */
  classifierPrefix: string;
  /** The newest first. */
  cycles: Cycle[];
};

export type CycleState = "planned" | "supported" | "ended";

/** A cycle is supported from the day of its release up to and with its last day. What nobody said does not end it. */
export function cycleState({ releasedOn, endsOn, isEnded }: Cycle, on: string): CycleState {
  if (releasedOn !== null && on < releasedOn) return "planned";
  if (endsOn !== null) return on > endsOn ? "ended" : "supported";
  return isEnded ? "ended" : "supported";
}

/** A product with the names of the cycles that are supported on a day, the newest first. */
export type SupportedCycles = Pick<Product, "slug" | "title" | "role" | "classifierPrefix"> & {
  cycles: string[];
};

export function supportedCycles({ cycles, slug, title, role, classifierPrefix }: Product, on: string) {
  const supported = cycles.filter((cycle) => cycleState(cycle, on) === "supported");
  return { slug, title, role, classifierPrefix, cycles: supported.map(({ name }) => name) };
}
