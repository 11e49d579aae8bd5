import { type ReactNode } from "react";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type UserPage } from "@/server/users/queries";
import { RowButton } from "./row-button";

const said = words.adminUsers;

const Action = ({ hint, children }: { hint: string; children: ReactNode }) => (
  <li>
    {children}
    <p className="text-ink-soft text-sm">{hint}</p>
  </li>
);

/** What else can be done about an account. Nobody closes their own here. */
export function AccountActions({ user, isOwn }: { user: UserPage; isOwn: boolean }) {
  const path = (verb: string) => paths.admin(`users/${user.id}/${verb}`);
  return (
    <ul className="grid max-w-2xl gap-3">
      {!user.emailVerified && (
        <Action hint={said.linkHint}>
          <a className="link" href={path("email")}>
            {said.link}
          </a>
        </Action>
      )}
      {user.sessions > 0 && (
        <Action hint={said.endHint}>
          <RowButton action={path("sessions")} label={said.endSessions} name={user.username} />
        </Action>
      )}
      {user.isActive && !isOwn && (
        <Action hint={said.closeHint}>
          <a className="link" href={path("close")}>
            {said.close}
          </a>
        </Action>
      )}
      {!user.isActive && <RowButton action={path("reopen")} label={said.reopen} name={user.username} />}
    </ul>
  );
}
