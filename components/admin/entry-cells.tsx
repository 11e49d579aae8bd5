import { type ReactNode } from "react";

type Props = {
  title: string;
  /** Its page; none while it is deleted. */
  href: string | null;
  /** What is special about it. */
  children: ReactNode;
};

/** The first cell of an entry's row: its name, which leads to it while it has a page. */
export function EntryCell({ title, href, children }: Props) {
  const name = <bdi>{title}</bdi>;
  return (
    <th scope="row">
      {href === null ? (
        name
      ) : (
        <a className="name" href={href}>
          {name}
        </a>
      )}
      {children}
    </th>
  );
}

/** The last: what can be done to it. */
export const ActionsCell = ({ children }: { children: ReactNode }) => (
  <td>
    <div className="staff-actions">{children}</div>
  </td>
);
