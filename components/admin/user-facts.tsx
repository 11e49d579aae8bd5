import { type ReactNode } from "react";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type UserPage } from "@/server/users/queries";
import { Mark } from "./marks";

const said = words.adminUsers;

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="border-hairline border-t py-2">
    <dt className="text-ink-soft text-sm">{label}</dt>
    <dd className="wrap-anywhere">{children}</dd>
  </div>
);

/** What is known of an account. */
export const UserFacts = ({ user }: { user: UserPage }) => (
  <dl className="grid max-w-2xl gap-x-6 sm:grid-cols-2">
    <Fact label={said.facts.email}>
      {user.email ?? said.noEmail}
      {user.email && !user.emailVerified && <Mark look="watch">{said.unproved}</Mark>}
    </Fact>
    <Fact label={said.facts.ways}>
      {user.providers.map((way) => said.ways[way] ?? way).join(", ") || said.noWays}
    </Fact>
    <Fact label={said.facts.created}>
      <Time at={user.createdAt} />
      {user.isImported && <Mark look="watch">{said.marks.imported}</Mark>}
    </Fact>
    <Fact label={said.facts.login}>{user.lastLoginAt ? <Time at={user.lastLoginAt} /> : said.never}</Fact>
    <Fact label={said.facts.sessions}>{said.sessions(user.sessions)}</Fact>
    <Fact label={said.facts.changes}>
      <a className="link" href={`${paths.admin("log")}?person=${encodeURIComponent(user.username)}`}>
        {said.changes(user.changes)}
      </a>
    </Fact>
  </dl>
);
