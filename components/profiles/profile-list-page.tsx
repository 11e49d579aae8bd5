import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { PackageList } from "@/components/packages/package-list";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type ProfilePackages } from "@/server/profiles/packages";
import { type Profile } from "@/server/profiles/queries";

type Props = {
  profile: Profile;
  title: string;
  list: ProfilePackages;
  none: string;
  page: number;
  /** Its first page; further ones are `?page=`. */
  href: string;
};

/** All packages of one kind of somebody, page by page. */
export function ProfileListPage({ profile, title, list, none, page, href }: Props) {
  const trail = [
    { href: paths.home(), label: words.site.home },
    { href: paths.profile(profile.username), label: profile.name || profile.username },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageHeading title={title} />
      <section aria-labelledby="results">
        <h2 id="results" className="mb-3 font-semibold tabular-nums">
          {words.profiles.found(list.total)}
        </h2>
        {list.total === 0 ? <p className="text-ink-soft">{none}</p> : <PackageList items={list.items} />}
        <Pagination
          page={page}
          pageCount={list.pageCount}
          hrefOf={(to) => (to === 1 ? href : `${href}?page=${to}`)}
        />
      </section>
    </>
  );
}
