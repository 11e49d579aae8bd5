import { CategoryList } from "@/components/categories/category-list";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type CategoryRow } from "@/server/categories/queries";
import { AllLink } from "./all-link";

/** The kinds of packages, the largest first. */
export function HomeCategories({ categories }: { categories: CategoryRow[] }) {
  const all = <AllLink href={paths.categories()} label={words.home.allCategories} />;
  return (
    <Section id="categories" title={words.home.categories} aside={all}>
      <CategoryList categories={categories} />
    </Section>
  );
}
