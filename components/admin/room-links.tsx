"use client"; // Only the address says in which room one is; the layout is drawn without knowing it.

import { usePathname } from "next/navigation";

export type StaffRoom = { href: string; label: string; count?: { shown: number; said: string } };

/** The rooms of the staff, the one that the page is in marked, with how much waits there. */
export function StaffRoomLinks({ rooms, top }: { rooms: StaffRoom[]; top: string }) {
  const path = usePathname();
  return rooms.map(({ href, label, count }) => (
    <li key={href}>
      <a
        href={href}
        aria-current={path === href ? "page" : href !== top && path.startsWith(href) ? "true" : undefined}
        className="text-ink-soft hover:text-ink hover:bg-sunken aria-[current]:text-accent flex items-center justify-between gap-3 rounded-md px-2.5 py-1.5 whitespace-nowrap no-underline aria-[current]:font-medium"
      >
        {label}
        {count && count.shown > 0 && (
          <span className="mark-watch rounded-full px-2 text-sm tabular-nums">
            {count.shown}
            <span className="sr-only"> {count.said}</span>
          </span>
        )}
      </a>
    </li>
  ));
}
