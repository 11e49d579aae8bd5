import { type ReactNode } from "react";
import "./admin.css";

type Props = { label: string; heads: readonly string[]; none: string; children: ReactNode[] };

/** Rows in columns, which are pushed sideways where there is no room for them; a sentence where there are none. */
export function StaffTable({ label, heads, none, children }: Props) {
  if (children.length === 0) return <p className="text-ink-soft">{none}</p>;
  return (
    <div className="overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
      <table className="staff-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
