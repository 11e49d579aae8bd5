"use client"; // Only the browser knows the present: pages are kept with absolute times.

import { useEffect } from "react";
import { showRelativeTimes } from "./show-relative-times";

/** Makes the times of the page relative once it is there. */
export function RelativeTimes() {
  useEffect(() => showRelativeTimes(document), []);
  return null;
}
