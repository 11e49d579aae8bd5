import { describe, expect, it } from "vitest";
import { arrange, withHidden, withMoved, withPinned, withRow, withShown, withUnpinned } from "./grid-columns";
import { usualView } from "./grid-view";

const columns = [1, 2, 3, 4, 5].map((id) => ({ id }));
const shown = (view: typeof usualView) => arrange(columns, view).map(({ id }) => id);

describe("columns", () => {
  it("stand as sorted unless somebody moved them", () => {
    expect(shown(usualView)).toEqual([1, 2, 3, 4, 5]);
  });

  it("begin with the pinned ones, in the order of pinning; unknown ones are none", () => {
    expect(shown({ ...usualView, pinned: [4, 99, 2] })).toEqual([4, 2, 1, 3, 5]);
  });

  it("have the moved ones at their places, beyond the end at the end", () => {
    const placed = [
      { id: 5, place: 1 },
      { id: 1, place: 90 },
      { id: 99, place: 2 },
    ];
    expect(shown({ ...usualView, placed })).toEqual([5, 2, 3, 4, 1]);
  });

  it("move step by step, past moved ones too", () => {
    let view = usualView;
    for (const [id, by, expected] of [
      [3, -1, [1, 3, 2, 4, 5]],
      [1, 1, [3, 1, 2, 4, 5]],
      [3, 1, [1, 3, 2, 4, 5]],
      [5, -1, [1, 3, 2, 5, 4]],
    ] as const) {
      view = withMoved(view, shown(view), id, by) ?? view;
      expect(shown(view)).toEqual(expected);
    }
  });

  it("do not move beyond the ends, nor unless they are there", () => {
    expect(withMoved(usualView, [1, 2], 1, -1)).toBeNull();
    expect(withMoved(usualView, [1, 2], 2, 1)).toBeNull();
    expect(withMoved(usualView, [1, 2], 3, 1)).toBeNull();
  });

  it("move among the pinned ones when pinned, and not past them otherwise", () => {
    const view = { ...usualView, pinned: [4, 2] };
    expect(shown(withMoved(view, shown(view), 2, -1) ?? view)).toEqual([2, 4, 1, 3, 5]);
    expect(withMoved(view, shown(view), 1, -1)).toBeNull();
  });

  it("lose their pin and place when hidden, and come back where they belong", () => {
    const view = withHidden({ ...usualView, pinned: [3], placed: [{ id: 3, place: 1 }] }, [3, 1, 2], 3);
    expect(view).toEqual({ ...usualView, hidden: [3] });
    expect(withShown(view, 3)).toEqual(usualView);
  });

  it("keep their neighbours when one before them is hidden", () => {
    const view = { ...usualView, pinned: [3], placed: [{ id: 1, place: 2 }] };
    expect(shown(view)).toEqual([3, 2, 1, 4, 5]);
    const columnsLeft = columns.filter(({ id }) => id !== 2);
    expect(arrange(columnsLeft, withHidden(view, shown(view), 2)).map(({ id }) => id)).toEqual([3, 1, 4, 5]);
    expect(withHidden(view, shown(view), 4).placed).toEqual(view.placed);
  });

  it("are pinned once", () => {
    const view = withPinned(withPinned({ ...usualView, placed: [{ id: 2, place: 9 }] }, 2), 2);
    expect(view).toEqual({ ...usualView, pinned: [2] });
    expect(withUnpinned(view, 2)).toEqual(usualView);
  });
});

describe("rows", () => {
  it("are hidden and shown again", () => {
    const view = withRow(withRow(usualView, "f1", false), "f1", false);
    expect(view.hiddenRows).toEqual(["f1"]);
    expect(withRow(view, "f1", true)).toEqual(usualView);
  });
});
