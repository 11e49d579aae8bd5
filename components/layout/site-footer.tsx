import { words } from "@/components/words";
import { paths } from "@/lib/paths";

export function SiteFooter() {
  return (
    <footer className="border-rule mt-16 border-t">
      <div className="page text-ink-soft flex flex-wrap justify-between gap-x-8 gap-y-2 py-6 text-sm">
        <p className="max-w-prose">{words.site.footer}</p>
        <nav aria-label={words.site.footerNav} className="no-print">
          <ul className="flex gap-4">
            <li>
              <a className="link" href={paths.home()}>
                {words.site.home}
              </a>
            </li>
            <li>
              <a className="link" href={paths.apiRoot()}>
                {words.site.api}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
