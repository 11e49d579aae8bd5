import { importArchive } from "@/server/imports/archive/import-archive";
import { categoryKind } from "@/server/imports/categories";
import type { Recognised } from "@/server/imports/recognise";
import { importRecords } from "@/server/imports/records";
import type { Run } from "@/server/imports/run";
import { v4GridKind } from "@/server/imports/v4/grids";
import { v4PackageKind } from "@/server/imports/v4/packages";

/** Brings in a document of whatever kind, and reports what of it cannot be used. */
export async function importDocument(run: Run, document: Recognised, origin: string): Promise<void> {
  switch (document.shape) {
    case "archive":
      return importArchive(run, document.archive, origin);
    case "records":
      return importPage(run, document, origin);
    case "root":
      return rejectDocument(run, origin, "is the root of an API: give its address to have it walked");
    case "unknown":
      return rejectDocument(run, origin, document.reason);
  }
}

/** Brings in the v4 records of one list, page or file. */
export async function importPage(
  run: Run,
  { records, unknown }: Extract<Recognised, { shape: "records" }>,
  origin: string,
): Promise<void> {
  await importRecords(run, categoryKind, origin, records.category);
  await importRecords(run, v4GridKind, origin, records.grid);
  await importRecords(run, v4PackageKind, origin, records.package);
  for (const { record } of unknown) {
    run.report.reject("input", { origin, record }, "is neither a package, a grid nor a category");
  }
}

export function rejectDocument(run: Run, origin: string, reason: string): void {
  run.report.reject("input", { origin, record: "document" }, reason);
}
