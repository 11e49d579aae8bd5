import { Subline } from "@/components/ui/subline";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type CategoryRow } from "@/server/categories/queries";

export function CategoryList({ categories }: { categories: CategoryRow[] }) {
  if (categories.length === 0) return <p className="text-ink-soft">{words.categories.nothingYet}</p>;
  return (
    <ul>
      {categories.map((category) => (
        <li
          key={category.id}
          className="border-hairline flex items-baseline justify-between gap-6 border-b py-2.5"
        >
          <div className="min-w-0">
            <a className="name" href={paths.category(category.slug)}>
              <bdi>{category.titlePlural || category.title}</bdi>
            </a>
            <Subline text={category.isPlaceholder ? words.categories.placeholder : category.description} />
          </div>
          <span className="text-ink-soft shrink-0 text-sm tabular-nums">
            {words.categories.size(category.packageCount)}
          </span>
        </li>
      ))}
    </ul>
  );
}
