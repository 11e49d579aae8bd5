import { type ReactNode } from "react";
import { StaffFrame } from "@/components/admin/staff-frame";
import { currentViewer } from "@/server/accounts/current-viewer";
import { may } from "@/server/accounts/policy";
import { countWaiting } from "@/server/admin/waiting";

/** The staff's rooms. Who may not enter is told so by the page itself, and learns nothing here. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  if (!may(viewer, "staff.enter")) return children;
  return (
    <StaffFrame waiting={await countWaiting()} isAdministrator={may(viewer, "user.manage")}>
      {children}
    </StaffFrame>
  );
}
