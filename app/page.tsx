import { type Metadata } from "next";
import { AllLink } from "@/components/home/all-link";
import { HomeHero } from "@/components/home/home-hero";
import { HomeLinks } from "@/components/home/home-links";
import { HomePackages } from "@/components/home/home-packages";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { canonical } from "@/server/canonical";
import { listCategories } from "@/server/categories/queries";
import { listLargestGrids } from "@/server/grids/queries";
import { listNewestPackages, listRecentlyActivePackages } from "@/server/packages/queries";

const SHOWN_PACKAGES = 6;
const SHOWN_GRIDS = 10;

export const generateMetadata = (): Metadata => canonical(paths.home());

export default async function HomePage() {
  const [categories, grids, newest, active] = await Promise.all([
    listCategories(),
    listLargestGrids(SHOWN_GRIDS),
    listNewestPackages(SHOWN_PACKAGES),
    listRecentlyActivePackages(SHOWN_PACKAGES),
  ]);
  const total = categories.reduce((sum, category) => sum + category.packageCount, 0);
  return (
    <>
      <HomeHero total={total} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <HomePackages
          id="newest"
          title={words.home.newest}
          aside={<AllLink href={paths.packages()} label={words.home.allPackages} />}
          items={newest}
          dateOf="createdAt"
        />
        <HomePackages id="active" title={words.home.active} items={active} dateOf="lastCommitAt" />
      </div>
      <HomeLinks grids={grids} categories={categories} />
    </>
  );
}
