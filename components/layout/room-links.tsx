"use client"; // Only the address says in which room one is; the layout is drawn without knowing it.

import { usePathname } from "next/navigation";

type Room = {
  href: string;
  label: string;
  /** Where its pages are drawn, when that is elsewhere (server/service.ts). */
  drawnAt?: string;
};

function currentMark({ href, drawnAt }: Room, path: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return path.startsWith(href) || (drawnAt !== undefined && path.startsWith(drawnAt)) ? "true" : undefined;
}

/** The rooms of the site, the one that the page is in marked. */
export function RoomLinks({ rooms }: { rooms: Room[] }) {
  const path = usePathname();
  return rooms.map((room) => (
    <li key={room.href}>
      <a
        href={room.href}
        aria-current={currentMark(room, path)}
        className="text-ink-soft hover:text-ink hover:bg-sunken aria-[current]:text-accent block rounded-md px-2 py-1.5 text-base no-underline aria-[current]:font-medium"
      >
        {room.label}
      </a>
    </li>
  ));
}
