"use client"; // Only the address says in which room one is; the layout is drawn without knowing it.

import { usePathname } from "next/navigation";

type Room = { href: string; label: string };

/** The rooms of the site, the one that the page is in marked. */
export function RoomLinks({ rooms }: { rooms: Room[] }) {
  const path = usePathname();
  return rooms.map(({ href, label }) => (
    <li key={href}>
      <a
        href={href}
        aria-current={path.startsWith(href) ? (path === href ? "page" : "true") : undefined}
        className="text-ink-soft hover:text-ink hover:bg-sunken aria-[current]:text-accent block rounded-md px-2 py-1.5 text-base no-underline aria-[current]:font-medium"
      >
        {label}
      </a>
    </li>
  ));
}
