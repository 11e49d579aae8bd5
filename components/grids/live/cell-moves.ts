/** Where a cell stands: row and column from 0, header row and row heads included. */
export type Place = { row: number; column: number };

export type Size = {
  rows: number;
  columns: number;
  /** Rows that a page has: what fits into the frame. */
  pageRows: number;
};

type Key = { key: string; ctrlKey: boolean };

/** How far a key leads: to the first or the last of something, or so many further. */
type Step = { rows: number; columns: number };

function stepOf({ key, ctrlKey }: Key, pageRows: number): Step | null {
  switch (key) {
    case "ArrowUp":
      return { rows: -1, columns: 0 };
    case "ArrowDown":
      return { rows: 1, columns: 0 };
    case "ArrowLeft":
      return { rows: 0, columns: -1 };
    case "ArrowRight":
      return { rows: 0, columns: 1 };
    case "PageUp":
      return { rows: -pageRows, columns: 0 };
    case "PageDown":
      return { rows: pageRows, columns: 0 };
    case "Home":
      return { rows: ctrlKey ? -Infinity : 0, columns: -Infinity };
    case "End":
      return { rows: ctrlKey ? Infinity : 0, columns: Infinity };
    default:
      return null;
  }
}

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where a key leads from a cell, by the pattern of grids (APG); null for a key that is not for moving. */
export function movedPlace(from: Place, key: Key, { rows, columns, pageRows }: Size): Place | null {
  const isEnd = key.key === "Home" || key.key === "End";
  if (key.ctrlKey && !isEnd) return null;
  const step = stepOf(key, pageRows);
  return (
    step && { row: within(from.row + step.rows, rows), column: within(from.column + step.columns, columns) }
  );
}
