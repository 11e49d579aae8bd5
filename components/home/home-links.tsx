import { CategoryList } from "@/components/categories/category-list";
import { GridList } from "@/components/grids/grid-list";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type CategoryRow } from "@/server/categories/queries";
import { type GridCardRow } from "@/server/grids/queries";

const all = (href: string, label: string) => (
  <a className="link text-sm" href={href}>
    {label}
  </a>
);

/** The ways into the catalogue by purpose and by kind. */
export function HomeLinks({ grids, categories }: { grids: GridCardRow[]; categories: CategoryRow[] }) {
  return (
    <div className="mt-12 grid gap-12">
      <Section id="grids" title={words.home.grids} aside={all(paths.grids(), words.home.allGrids)}>
        <GridList grids={grids} />
      </Section>
      <Section
        id="categories"
        title={words.home.categories}
        aside={all(paths.packages(), words.home.allPackages)}
      >
        <CategoryList categories={categories} />
      </Section>
    </div>
  );
}
