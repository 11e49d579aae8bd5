import { type BreadcrumbList, type WithContext } from "schema-dts";
import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { publicAddress } from "@/server/public-address";
import { JsonLd } from "./json-ld";

type Crumb = { href: string; label: string };

/** The same for programs, from the home page on; null where the site's address is not known. */
function listOf(trail: readonly Crumb[]): WithContext<BreadcrumbList> | null {
  const home = { href: paths.home(), label: words.site.home };
  const steps = [home, ...trail.filter(({ href }) => href !== home.href)].flatMap(({ href, label }) => {
    const item = publicAddress(href);
    return item === undefined ? [] : [{ name: label, item }];
  });
  if (steps.length === 0) return null;
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}

/** The way from the top down to, but without, the page itself. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  const list = listOf(trail);
  return (
    <nav aria-label={words.site.breadcrumbs} className="no-print text-sm">
      {list && <JsonLd data={list} />}
      <ol className="flex flex-wrap items-center gap-x-1">
        {trail.map(({ href, label }, index) => (
          <li key={href} className="flex min-w-0 items-center gap-1 wrap-anywhere">
            {index > 0 && <Icon name="chevron" size="size-3.5" className="text-ink-soft" />}
            <a
              href={href}
              className="text-ink-soft hover:text-accent py-1 underline decoration-transparent underline-offset-4 hover:decoration-current"
            >
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
