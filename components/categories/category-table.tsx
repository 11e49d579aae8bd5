import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type CategoryRow } from "@/server/categories/queries";

const { form: said } = words.categories;

/** All categories, with what an administrator can do to each. */
export function CategoryTable({ categories }: { categories: readonly CategoryRow[] }) {
  if (categories.length === 0) return <p className="text-ink-soft">{words.categories.nothingYet}</p>;
  return (
    <ul className="border-hairline max-w-3xl border-t">
      {categories.map(({ slug, title, packageCount }) => (
        <li
          key={slug}
          className="border-hairline flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b py-3"
        >
          <a className="name min-w-0 flex-1" href={paths.category(slug)}>
            <bdi>{title}</bdi>
          </a>
          <span className="text-ink-soft text-sm tabular-nums">{words.categories.size(packageCount)}</span>
          <span className="flex gap-x-4 text-sm">
            <a className="link" href={paths.categoryHistory(slug)} aria-label={said.historyOf(title)}>
              {said.history}
            </a>
            <a className="link" href={paths.editCategory(slug)} aria-label={said.editOf(title)}>
              {said.edit}
            </a>
            <a className="link" href={paths.deleteCategory(slug)} aria-label={said.deleteOf(title)}>
              {said.delete}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}
