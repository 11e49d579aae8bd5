import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { ThemeSwitch } from "./theme-switch";

const { site } = words;

const groups = [
  {
    title: site.footerGroups.catalogue,
    links: [
      [paths.packages(), site.packages],
      [paths.latestPackages(), site.newest],
      [paths.likedPackages(), site.liked],
      [paths.grids(), site.grids],
      [paths.categories(), site.categories],
      [paths.readiness(), site.readiness],
      [paths.statistics(), site.statistics],
    ],
  },
  {
    title: site.footerGroups.about,
    links: [
      [paths.about(), site.about],
      [paths.faq(), site.faq],
      [paths.help(), site.help],
      [paths.changelog(), site.changelog],
      [paths.changes(), site.changes],
      [paths.stack(), site.stack],
      [paths.funding(), site.funding],
    ],
  },
  {
    title: site.footerGroups.rules,
    links: [
      [paths.terms(), site.terms],
      [paths.acceptableUse(), site.acceptableUse],
      [paths.syndication(), site.syndication],
    ],
  },
  {
    title: site.footerGroups.data,
    links: [
      [paths.apiRoot(), site.api],
      [paths.latestRss(), site.rss],
      [paths.latestAtom(), site.atom],
      [paths.changelogRss(), site.newsFeed],
      ["/health/", site.health],
    ],
  },
] as const;

/** Every room of the site, in four groups, and how it looks. */
export function SiteFooter() {
  return (
    <footer className="border-rule mt-16 border-t">
      <div className="page text-ink-soft py-8 text-sm">
        <nav aria-label={site.footerNav} className="no-print grid grid-cols-2 gap-x-8 gap-y-8 md:grid-cols-4">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <h2 className="text-ink font-semibold">{title}</h2>
              <ul className="mt-1">
                {links.map(([href, label]) => (
                  <li key={href}>
                    <a className="footer-link" href={href}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="border-hairline mt-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t pt-4">
          <p className="max-w-prose">{site.footer}</p>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
