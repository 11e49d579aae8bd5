"use client"; // Moves, menus and views without a new page need the browser.

import { useEffect } from "react";

/** Brings the drawn grid to life: see start.ts. Nothing of it is needed to read, so it loads after the page. */
export function LiveGrid() {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void import("./start").then(({ startGrid }) => {
      if (!isGone) stop = startGrid();
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  return null;
}
