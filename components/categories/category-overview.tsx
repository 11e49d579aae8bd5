import { Subline } from "@/components/ui/subline";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type CategoryWithLeading } from "@/server/categories/queries";

/** Categories with what each is for, how much is in it, and the packages that lead it. */
export function CategoryOverview({ categories }: { categories: CategoryWithLeading[] }) {
  if (categories.length === 0) return <p className="text-ink-soft">{words.categories.nothingYet}</p>;
  return (
    <ul className="border-rule border-t">
      {categories.map((category) => (
        <li key={category.id} className="border-hairline border-b py-4">
          <div className="flex items-baseline justify-between gap-6">
            <h2 className="min-w-0 text-lg">
              <a className="name" href={paths.category(category.slug)}>
                <bdi>{category.titlePlural || category.title}</bdi>
              </a>
            </h2>
            <span className="text-ink-soft shrink-0 text-sm tabular-nums">
              {words.categories.size(category.packageCount)}
            </span>
          </div>
          <Subline text={category.isPlaceholder ? words.categories.placeholder : category.description} />
          {category.leading.length > 0 && (
            <p className="text-ink-soft mt-1.5 flex flex-wrap gap-x-3 gap-y-1 text-sm">
              {words.categories.leading}
              {category.leading.map(({ title, slug }) => (
                <a key={slug} className="link font-mono" href={paths.package(slug)}>
                  <bdi>{title}</bdi>
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
