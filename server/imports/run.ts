import type { ClientBase } from "pg";
import type { Kind } from "@/server/imports/report";
import { Report } from "@/server/imports/report";

/** A record as it was read, and its place in the file or answer that held it ("packages[12]"). */
export type Found = { record: string; value: unknown };

/** How far the import is; `total` is null while it is not known. */
export type Progress = { label: string; done: number; total: number | null };

/** One import: the connection it writes through, what it reports, and what later records must know of earlier ones. */
export type Run = {
  client: ClientBase;
  /** Everything happens in one transaction that is undone at the end. */
  isDryRun: boolean;
  report: Report;
  onProgress: (progress: Progress) => void;
  /** Ids of this input that did not go in: what hangs on them must not be hung on whoever holds the id here. */
  refused: Record<Kind, Set<number>>;
  /** Categories and grids of this input whose ids different ones hold here: nothing is put into those. */
  heldByOthers: Record<"category" | "grid", Set<number>>;
  /** Packages whose own record came in this run: it alone says which grids they are in. */
  packagesSeen: Set<number>;
  /** Package ids by grid, as grid records name them; settled when all packages are in. */
  membersByGrid: Map<number, number[]>;
};

export function startRun(
  client: ClientBase,
  options: Partial<Pick<Run, "isDryRun" | "onProgress">> = {},
): Run {
  return {
    client,
    isDryRun: options.isDryRun ?? false,
    report: new Report(),
    onProgress: options.onProgress ?? (() => undefined),
    refused: {
      category: new Set(),
      user: new Set(),
      package: new Set(),
      grid: new Set(),
      favorite: new Set(),
      flag: new Set(),
      site: new Set(),
      post: new Set(),
      product: new Set(),
      input: new Set(),
    },
    heldByOthers: { category: new Set(), grid: new Set() },
    packagesSeen: new Set(),
    membersByGrid: new Map(),
  };
}
