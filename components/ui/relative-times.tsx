"use client"; // Only the browser knows the present: pages are kept with absolute times.

import { useEffect } from "react";
import { formatRelative } from "@/lib/relative-time";

/** Makes every marked <time> of the page relative once; the exact time stays in its title. */
export function RelativeTimes() {
  useEffect(() => {
    const now = new Date();
    for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-relative]")) {
      time.textContent = formatRelative(new Date(time.dateTime), now);
    }
  }, []);
  return null;
}
