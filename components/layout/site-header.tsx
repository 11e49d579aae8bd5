import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { SearchForm } from "./search-form";
import { ThemeSwitch } from "./theme-switch";

const links = [
  { href: paths.packages(), label: words.site.packages },
  { href: paths.grids(), label: words.site.grids },
  { href: paths.categories(), label: words.site.categories },
  { href: paths.apiRoot(), label: words.site.api },
];

/** Name, search and the four rooms of the site; one line on a wide screen, three on a phone. */
export function SiteHeader() {
  return (
    <header className="no-print border-rule border-b">
      <div className="page grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-2 py-3 lg:grid-cols-[auto_minmax(12rem,26rem)_1fr_auto]">
        <a
          href={paths.home()}
          className="text-lg font-semibold tracking-tight no-underline hover:text-accent"
        >
          {catalogue.name}
        </a>
        <div className="header-search order-3 col-span-2 lg:order-none lg:col-span-1">
          <SearchForm id="header-search" label={words.site.searchLabel} />
        </div>
        <nav
          aria-label={words.site.nav}
          className="order-2 col-span-2 lg:order-none lg:col-span-1 lg:col-start-3 lg:justify-self-end"
        >
          <ul className="-mx-2 flex flex-wrap">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a
                  href={href}
                  className="text-ink-soft hover:text-ink hover:bg-sunken block rounded-md px-2 py-1.5 text-base no-underline"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="order-1 justify-self-end lg:order-none lg:col-start-4">
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
