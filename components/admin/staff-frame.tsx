import { type ReactNode } from "react";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type Waiting } from "@/server/admin/waiting";
import { type StaffRoom, StaffRoomLinks } from "./room-links";

type Props = { waiting: Waiting; isAdministrator: boolean; children: ReactNode };

const said = words.admin;
const room = (name: Exclude<keyof typeof said.rooms, "overview">): StaffRoom => ({
  href: paths.admin(name),
  label: said.rooms[name],
});
const waits = (shown: number) => ({ count: { shown, said: words.admin.waiting(shown) } });

function roomsOf({ waiting, isAdministrator }: Omit<Props, "children">): StaffRoom[] {
  return [
    { href: paths.admin(), label: said.rooms.overview },
    { ...room("flags"), ...waits(waiting.flags) },
    { ...room("sites"), ...waits(waiting.sites) },
    room("packages"),
    room("grids"),
    ...(isAdministrator ? [room("categories"), room("users")] : []),
    room("banners"),
    room("announcements"),
    room("picks"),
    room("posts"),
    room("quality"),
    ...(isAdministrator ? [room("jobs")] : []),
    room("log"),
  ];
}

/** The staff's rooms beside what is done in one of them; above it on a phone. */
export function StaffFrame({ children, ...props }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[11rem_minmax(0,1fr)]">
      <nav aria-label={said.nav} className="no-print lg:pt-3">
        <ul className="border-rule -mx-2.5 flex flex-wrap gap-x-1 border-b pb-2 text-sm lg:flex-col lg:border-0">
          <StaffRoomLinks rooms={roomsOf(props)} top={paths.admin()} />
        </ul>
      </nav>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
