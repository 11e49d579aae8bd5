import { type GridView, type Placed } from "./grid-view";

type Column = { id: number };

const ids = (columns: readonly Column[]) => columns.map(({ id }) => id);
const without = (list: readonly number[], id: number) => list.filter((other) => other !== id);

/** Sorted columns in the order that a view asks for: pinned ones first, then each moved one at its place. */
export function arrange<C extends Column>(columns: readonly C[], { pinned, placed }: GridView): C[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const first = pinned.map((id) => byId.get(id)).filter((column) => column !== undefined);
  const moved = placed
    .filter(({ id }) => byId.has(id) && !pinned.includes(id))
    .toSorted((a, b) => a.place - b.place);
  const isElsewhere = new Set([...pinned, ...moved.map(({ id }) => id)]);
  const others = columns.filter(({ id }) => !isElsewhere.has(id));
  for (const { id, place } of moved) {
    const column = byId.get(id);
    if (column) others.splice(place - 1, 0, column);
  }
  return [...first, ...others];
}

/** The ids of shown columns that are not pinned: places count them. */
const unpinned = (view: GridView, shown: readonly number[]) =>
  shown.filter((id) => !view.pinned.includes(id));

/** Without a column. Those that were moved to places after it close up, so that they keep their neighbours. */
export function withHidden(view: GridView, shown: readonly number[], id: number): GridView {
  const gap = unpinned(view, shown).indexOf(id) + 1;
  const placed = view.placed
    .filter((moved) => moved.id !== id)
    .map((moved) => (gap > 0 && moved.place > gap ? { ...moved, place: moved.place - 1 } : moved));
  return { ...view, hidden: [...without(view.hidden, id), id], pinned: without(view.pinned, id), placed };
}

export const withShown = (view: GridView, id: number): GridView => ({
  ...view,
  hidden: without(view.hidden, id),
});

export const withPinned = (view: GridView, id: number): GridView => ({
  ...view,
  pinned: [...without(view.pinned, id), id],
  placed: view.placed.filter((moved) => moved.id !== id),
});

export const withUnpinned = (view: GridView, id: number): GridView => ({
  ...view,
  pinned: without(view.pinned, id),
});

export const withRow = (view: GridView, key: string, isShown: boolean): GridView => {
  const others = view.hiddenRows.filter((other) => other !== key);
  return { ...view, hiddenRows: isShown ? others : [...others, key] };
};

/**
 * The view in which a column has changed places with its neighbour, or null where there is none. `shown` are the ids of
 * all columns as they stand. Pinned columns move among themselves.
 */
export function withMoved(view: GridView, shown: readonly number[], id: number, by: -1 | 1): GridView | null {
  const pinned = view.pinned.filter((each) => shown.includes(each));
  const isPinned = pinned.includes(id);
  const list = isPinned ? pinned : unpinned(view, shown);
  const from = list.indexOf(id);
  const neighbour = list[from + by];
  if (from < 0 || neighbour === undefined) return null;
  if (isPinned) return { ...view, pinned: swapped(pinned, from, from + by) };
  const places = new Map(swapped(list, from, from + by).map((each, index) => [each, index + 1]));
  const moved: Placed[] = [id, ...without(ids(view.placed), id)].flatMap((each) => {
    const place = places.get(each);
    return place === undefined ? [] : [{ id: each, place }];
  });
  return { ...view, placed: moved };
}

function swapped(list: readonly number[], a: number, b: number): number[] {
  return list.map((each, index) => (index === a ? list[b] : index === b ? list[a] : each) ?? each);
}
