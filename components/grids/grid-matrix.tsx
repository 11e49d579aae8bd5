import { words } from "@/components/words";
import { type GridView } from "@/lib/grid-view";
import { type Comparison } from "@/server/grids/comparison";
import { slotFor } from "@/server/markup-slots";
import { LiveGrid } from "./live/live-grid";
import { drawGrid } from "./matrix/draw";
import "./grid.css";
import "./grid-cards.css";
import "./cell-editor.css";

type Props = { grid: { title: string; slug: string }; comparison: Comparison; view: GridView };

/** The comparison as one piece of markup, which React neither builds nor carries (docs/decisions/0014). */
export function GridMatrix({ grid, comparison, view }: Props) {
  return (
    <>
      <div
        id="grid"
        className="grid-view"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: slotFor(drawGrid(grid, comparison, view)) }}
      />
      <p id="grid-keys" className="needs-script no-print text-ink-soft pt-1.5 text-xs max-sm:hidden">
        {words.gridTools.keys}
      </p>
      <LiveGrid />
    </>
  );
}
