import { catalogue } from "@/catalogue.config";
import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { AccountLinks } from "@/components/viewer/account-links";
import { RoomLinks } from "./room-links";
import { SearchForm } from "./search-form";

const rooms = [
  { href: paths.packages(), label: words.site.packages },
  { href: paths.grids(), label: words.site.grids },
  { href: paths.categories(), label: words.site.categories },
  { href: paths.readiness(), label: words.site.readiness },
  { href: paths.apiRoot(), label: words.site.api, drawnAt: "/api-page" },
];

/** Of the rooms on a phone, where they are a menu: the browser's own popover, which needs no script. */
const MENU = "rooms";

/** Name, search and the rooms of the site: one line on a wide screen, two on others, where a phone's rooms are a menu. */
export function SiteHeader() {
  return (
    <header className="no-print border-rule border-b">
      <div className="page grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-2 py-3 lg:grid-cols-[auto_minmax(12rem,26rem)_1fr]">
        <a
          href={paths.home()}
          className="text-lg font-semibold tracking-tight no-underline hover:text-accent"
        >
          {catalogue.name}
        </a>
        <div className="header-search order-last col-span-full lg:order-none lg:col-span-1">
          <SearchForm id="header-search" label={words.site.searchLabel} />
        </div>
        <div className="flex items-center justify-end gap-2 lg:col-start-3">
          <button
            type="button"
            popoverTarget={MENU}
            className="border-control hover:bg-sunken flex h-9 cursor-pointer items-center gap-2 rounded-md border px-3 text-sm font-medium md:hidden"
          >
            <Icon name="menu" />
            {words.site.menu}
          </button>
          <nav id={MENU} popover="auto" aria-label={words.site.nav} className="rooms">
            <ul className="md:-mx-2 md:flex">
              <RoomLinks rooms={rooms} />
            </ul>
          </nav>
          <AccountLinks />
        </div>
      </div>
    </header>
  );
}
