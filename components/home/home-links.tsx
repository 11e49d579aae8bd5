import { CategoryList } from "@/components/categories/category-list";
import { GridList } from "@/components/grids/grid-list";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type CategoryRow } from "@/server/categories/queries";
import { type GridCardRow } from "@/server/grids/queries";
import { AllLink } from "./all-link";

/** The ways into the catalogue by purpose and by kind. */
export function HomeLinks({ grids, categories }: { grids: GridCardRow[]; categories: CategoryRow[] }) {
  return (
    <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Section
        id="grids"
        title={words.home.grids}
        aside={<AllLink href={paths.grids()} label={words.home.allGrids} />}
      >
        <GridList grids={grids} />
      </Section>
      <Section
        id="categories"
        title={words.home.categories}
        aside={<AllLink href={paths.categories()} label={words.home.allCategories} />}
      >
        <CategoryList categories={categories} />
      </Section>
    </div>
  );
}
