import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";

type Props = { page: number; pageCount: number; hrefOf: (page: number) => string };

const step =
  "inline-flex min-h-9 items-center gap-1.5 rounded-md border border-rule px-3 no-underline hover:bg-sunken hover:text-accent";

/** Previous and next, with where one is. Nothing when there is one page. */
export function Pagination({ page, pageCount, hrefOf }: Props) {
  if (pageCount <= 1) return null;
  return (
    <nav
      aria-label={words.pages.label}
      className="no-print mt-6 flex items-center justify-between gap-4 text-sm"
    >
      <span className="flex-1">
        {page > 1 && (
          <a href={hrefOf(page - 1)} rel="prev" className={step}>
            <Icon name="previous" />
            {words.pages.previous}
          </a>
        )}
      </span>
      <span className="text-ink-soft tabular-nums">{words.pages.position(page, pageCount)}</span>
      <span className="flex flex-1 justify-end">
        {page < pageCount && (
          <a href={hrefOf(page + 1)} rel="next" className={step}>
            {words.pages.next}
            <Icon name="next" />
          </a>
        )}
      </span>
    </nav>
  );
}
