import { readCell, type Verdict } from "@/lib/cell-mark";
import { markup, type Markup } from "@/lib/markup";
import { type GridCell } from "@/server/grids/comparison-rows";
import { grids } from "../words";
import { outsideLink, written } from "./pieces";

const NOTHING = markup``;

/** Each with its mark, which the style sheet draws as often as it counts. */
const marks: Readonly<Record<Verdict, Markup[]>> = {
  yes: [1, 2, 3].map((times) => markup`<b class="y y${times}">${grids.yes}</b>`),
  no: [1, 2, 3].map((times) => markup`<b class="n n${times}">${grids.no}</b>`),
  partial: [markup`<b class="p">${grids.partial}</b>`],
};

/** What a statement rests on: more words, where it is from, and the version that it was checked with. */
function evidence({ note, sourceUrl, checkedVersion }: GridCell): Markup {
  if (!note && !sourceUrl && !checkedVersion) return NOTHING;
  const parts = [
    note.trim() ? markup`<span dir="auto">${written(note.trim())}</span>` : null,
    outsideLink(sourceUrl, grids.source),
    checkedVersion ? markup`${grids.checked(checkedVersion)}` : null,
  ].filter((part) => part !== null);
  return markup`<small>${parts.map((part, index) => markup`${index > 0 && " · "}${part}`)}</small>`;
}

/**
 * Also drawn in the browser, after somebody changed it (live/editing/). What is said about one feature of one package: marks with their word, the note, then what
 * that rests on.
 */
export function featureCell(cell: GridCell | undefined): Markup {
  if (!cell) return NOTHING;
  const { verdict, strength, note } = readCell(cell.text);
  const mark = verdict ? (marks[verdict][strength - 1] ?? NOTHING) : NOTHING;
  const text = note && markup`${verdict && " "}<span dir="auto">${written(note)}</span>`;
  return markup`${mark}${text}${evidence(cell)}`;
}
