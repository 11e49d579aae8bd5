import { PackageList } from "@/components/packages/package-list";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { type ProfilePackages as Packages } from "@/server/profiles/packages";

type Props = {
  id: string;
  title: string;
  list: Packages;
  /** Said of no packages at all. */
  none: string;
  /** Where all of them are. */
  href: string;
};

/** The first of somebody's packages, and the way to all. */
export function ProfilePackages({ id, title, list, none, href }: Props) {
  const all = list.total > list.items.length && (
    <a className="link text-sm" href={href}>
      {words.profiles.all(list.total)}
    </a>
  );
  return (
    <Section id={id} title={title} aside={all}>
      {list.total === 0 ? <p className="text-ink-soft">{none}</p> : <PackageList items={list.items} />}
    </Section>
  );
}
