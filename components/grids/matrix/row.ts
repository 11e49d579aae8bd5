import { type Markup } from "@/lib/markup";
import { type GridColumn } from "@/server/grids/comparison-rows";

/** A row of the matrix: what it is called, and what it says of each package. */
export type MatrixRow = {
  /** Names the row in addresses. */
  key: string;
  title: string;
  description?: string;
  /** The feature's id, of a row that people write: its cells can be edited. */
  feature?: number;
  cell: (column: GridColumn) => Markup;
  /** What a cell says where its markup says more: two links to different places may say the same. */
  says?: (column: GridColumn) => string;
};

export type Band = { title: string; rows: readonly MatrixRow[] };
