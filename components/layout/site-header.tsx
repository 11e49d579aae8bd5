import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { RoomLinks } from "./room-links";
import { SearchForm } from "./search-form";
import { ThemeSwitch } from "./theme-switch";

const rooms = [
  { href: paths.packages(), label: words.site.packages },
  { href: paths.grids(), label: words.site.grids },
  { href: paths.categories(), label: words.site.categories },
  { href: paths.apiRoot(), label: words.site.api, drawnAt: "/api-page" },
];

/** Name, search and the four rooms of the site; one line on a wide screen, two on a tablet, three on a phone. */
export function SiteHeader() {
  return (
    <header className="no-print border-rule border-b">
      <div className="page grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-2 py-3 md:grid-cols-[auto_1fr_auto] lg:grid-cols-[auto_minmax(12rem,26rem)_1fr_auto]">
        <a
          href={paths.home()}
          className="text-lg font-semibold tracking-tight no-underline hover:text-accent"
        >
          {catalogue.name}
        </a>
        <div className="header-search order-3 col-span-full lg:order-none lg:col-span-1">
          <SearchForm id="header-search" label={words.site.searchLabel} />
        </div>
        <nav
          aria-label={words.site.nav}
          className="order-2 col-span-2 md:order-0 md:col-span-1 md:justify-self-end lg:col-start-3"
        >
          <ul className="-mx-2 flex flex-wrap md:flex-nowrap">
            <RoomLinks rooms={rooms} />
          </ul>
        </nav>
        <div className="order-1 justify-self-end md:order-0 lg:col-start-4">
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
