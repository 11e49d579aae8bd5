import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type ListParams, writeListParams } from "@/lib/search-params";
import { type CategoryRow } from "@/server/categories/queries";

type Props = { categories: CategoryRow[]; params: ListParams };

const chip =
  "inline-flex min-h-8 items-center gap-1.5 rounded-md border border-hairline px-2.5 text-sm no-underline hover:border-control aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:text-accent-strong";

/** Narrows the list to a category, keeping the text that is looked for. */
export function CategoryFilter({ categories, params }: Props) {
  const hrefOf = (category: string) => paths.packages() + writeListParams({ text: params.text, category });
  return (
    <nav aria-label={words.list.filter} className="no-print mt-4">
      <ul className="flex flex-wrap gap-2">
        <li>
          <a className={chip} href={hrefOf("")} aria-current={params.category === "" ? "true" : undefined}>
            {words.list.all}
          </a>
        </li>
        {categories.map((category) => (
          <li key={category.id}>
            <a
              className={chip}
              href={hrefOf(category.slug)}
              aria-current={params.category === category.slug ? "true" : undefined}
            >
              <bdi>{category.titlePlural || category.title}</bdi>
              <span className="text-ink-soft tabular-nums">{formatInteger(category.packageCount)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
