"use client"; // Moves, menus and views without a new page need the browser.

import { useEffect } from "react";
import { VIEWER_EVENT } from "@/components/viewer/viewer-event";
import type { ViewerAnswer } from "@/server/viewer/answer";

/** For who may change the grid its cells open; others load nothing of it. Once, however often it is told. */
function editWhenAllowed(signal: AbortSignal): void {
  const onViewer = ({ detail }: CustomEvent<ViewerAnswer>) => {
    if (detail.may["grid.edit"] !== true) return;
    document.removeEventListener(VIEWER_EVENT, onViewer as EventListener);
    void import("./editing/editable-cells").then(({ makeEditable }) => makeEditable(signal));
  };
  document.addEventListener(VIEWER_EVENT, onViewer as EventListener, { signal });
}

/** Brings the drawn grid to life: see start.ts. Nothing of it is needed to read, so it loads after the page. */
export function LiveGrid() {
  useEffect(() => {
    let stop: (() => void) | undefined;
    const ending = new AbortController();
    editWhenAllowed(ending.signal);
    void import("./start").then(({ startGrid }) => {
      if (!ending.signal.aborted) stop = startGrid();
    });
    return () => {
      ending.abort();
      stop?.();
    };
  }, []);
  return null;
}
