import { ExternalLink } from "@/components/ui/external-link";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { displayUrl } from "@/lib/external-url";
import { formatInteger } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type SiteRow } from "@/server/packages/page-row";

const SHOWN = 10;

function SiteList({ sites }: { sites: readonly SiteRow[] }) {
  return (
    <ul className="grid gap-1">
      {sites.map(({ id, title, url }) => (
        <li key={id} data-site={id} className="min-w-0 wrap-anywhere">
          <ExternalLink address={url}>
            <bdi>{title.trim() || displayUrl(url)}</bdi>
          </ExternalLink>
        </li>
      ))}
    </ul>
  );
}

/** Sites that use it, as far as moderators have approved them: ten at once, the others behind a fold. */
export function SitesSection({ slug, sites }: { slug: string; sites: readonly SiteRow[] }) {
  const more = sites.slice(SHOWN);
  return (
    <Section
      id="sites"
      title={words.sites.title}
      aside={
        sites.length > 0 && <span className="text-ink-soft tabular-nums">{formatInteger(sites.length)}</span>
      }
    >
      {sites.length === 0 && <p className="text-ink-soft">{words.sites.none}</p>}
      <SiteList sites={sites.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details className="mt-2">
          <summary className="text-accent hover:text-accent-strong w-fit py-1.5">
            {words.sites.more(more.length)}
          </summary>
          <SiteList sites={more} />
        </details>
      )}
      {/* Whoever has named one finds it here, with what became of it (components/viewer/show-package.ts). */}
      <div data-viewer="sites" />
      <p className="no-print mt-2 text-sm">
        <a className="link" href={paths.addSite(slug)} data-may="site.add">
          {words.sites.add}
        </a>
      </p>
    </Section>
  );
}
