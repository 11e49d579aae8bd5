import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";

type Crumb = { href: string; label: string };

/** The way from the top down to, but without, the page itself. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  return (
    <nav aria-label={words.site.breadcrumbs} className="no-print text-sm">
      <ol className="flex flex-wrap items-center gap-x-1">
        {trail.map(({ href, label }, index) => (
          <li key={href} className="flex items-center gap-1">
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
