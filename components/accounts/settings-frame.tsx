import { type ReactNode } from "react";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

const { rooms, title: all } = words.accounts.settings;

const places = [
  { href: paths.editProfile(), label: rooms.profile },
  { href: paths.signInWays(), label: rooms.signIn },
  { href: paths.sessions(), label: rooms.sessions },
  { href: paths.tokens(), label: rooms.tokens },
];

type Props = { title: string; lead?: string; here?: string; children: ReactNode };

/** A page of somebody's own account, with the ways to the others. */
export function SettingsFrame({ title, lead, here, children }: Props) {
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={title}>{lead}</PageHeading>
      <nav aria-label={all} className="border-rule mb-6 border-b">
        <ul className="-mb-px flex flex-wrap gap-x-1">
          {places.map(({ href, label }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={href === here ? "page" : undefined}
                className="text-ink-soft hover:text-ink aria-[current]:border-accent aria-[current]:text-ink block border-b-2 border-transparent px-2 py-2 sm:px-3 no-underline aria-[current]:font-medium"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
