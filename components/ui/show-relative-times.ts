import { formatRelative } from "@/lib/relative-time";

/** Makes every marked <time> within `root` relative; the exact time stays in its title. */
export function showRelativeTimes(root: ParentNode): void {
  const now = new Date();
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[data-relative]")) {
    time.textContent = formatRelative(new Date(time.dateTime), now);
  }
}
