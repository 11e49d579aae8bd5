import { results, type Kind, type Problem, type Report } from "@/server/imports/report";

const titles: Record<Kind, string> = {
  category: "categories",
  user: "users",
  package: "packages",
  grid: "grids",
  favorite: "favourites",
  flag: "flags",
  site: "sites",
  post: "posts",
  product: "products",
  input: "inputs",
};

/** Words of others must not steer the terminal. */
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f]/g;

function problemLine({ severity, origin, record, kind, field, message }: Problem): string {
  const what = kind === "input" ? "" : `${kind} `;
  const line = `${severity}: ${origin}: ${record}: ${what}${field ? `${field} ` : ""}${message}`;
  return line.replace(CONTROL_CHARACTERS, "\ufffd");
}

/** Everything that did not go in, or that the reader should know, a line each. */
export const problemLines = (report: Report): string[] => report.problems.map(problemLine);

/** What the import did, as a table, and the notices about it. */
export function summaryText(report: Report, isDryRun: boolean): string {
  const header = ["", ...results];
  const rows = report
    .touched()
    .map((kind) => [titles[kind], ...results.map((result) => String(report.of(kind)[result]))]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const align = (row: string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  const table =
    rows.length === 0
      ? ["nothing was found to import"]
      : [header, ...rows].map((row) => align(row).join("  "));
  const notes = [...report.notices];
  if (report.addedMembers > 0)
    notes.push(`Packages put into grids whose records name them: ${report.addedMembers}.`);
  if (report.pendingMembers > 0) {
    notes.push(
      `Members of grids that are not here yet: ${report.pendingMembers}. Import their packages to add them.`,
    );
  }
  if (rows.length > 0 && !report.hasChanges && !isDryRun) notes.push("Nothing has changed.");
  if (isDryRun) notes.push("This was a dry run: nothing has been changed.");
  return [...table, ...notes].join("\n");
}
