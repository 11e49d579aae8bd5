import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type UserRow } from "@/server/users/queries";
import { Mark } from "./marks";
import { StaffTable } from "./staff-table";

const said = words.adminUsers;

const Row = ({ user }: { user: UserRow }) => (
  <tr>
    <th scope="row">
      <a className="name" href={paths.admin(`users/${user.id}`)}>
        <bdi>{user.username}</bdi>
      </a>
      {!user.isActive && <Mark look="bad">{said.marks.closed}</Mark>}
      {user.isImported && !user.emailVerified && <Mark look="watch">{said.marks.imported}</Mark>}
      {user.name && (
        <span className="text-ink-soft block">
          <bdi>{user.name}</bdi>
        </span>
      )}
    </th>
    <td>{said.roles[user.role]}</td>
    <td>
      {user.email ?? <span className="text-ink-soft">{said.noEmail}</span>}
      {user.email && !user.emailVerified && <Mark look="watch">{said.unproved}</Mark>}
    </td>
    <td>
      <Time at={user.createdAt} />
    </td>
    <td>{user.lastLoginAt ? <Time at={user.lastLoginAt} /> : said.never}</td>
  </tr>
);

export const UserTable = ({ items }: { items: UserRow[] }) => (
  <StaffTable
    label={words.admin.rooms.users}
    heads={[said.heads.name, said.heads.role, said.heads.email, said.heads.created, said.heads.login]}
    none={words.admin.nothing}
  >
    {items.map((user) => (
      <Row key={user.id} user={user} />
    ))}
  </StaffTable>
);
