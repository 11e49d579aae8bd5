import { type Metadata } from "next";
import { AllLink } from "@/components/home/all-link";
import { HomeCategories } from "@/components/home/home-categories";
import { HomeGrids } from "@/components/home/home-grids";
import { HomeHero } from "@/components/home/home-hero";
import { HomeNotices } from "@/components/home/home-notices";
import { HomePackages } from "@/components/home/home-packages";
import { SiteData } from "@/components/home/site-data";
import { AddPackageLink } from "@/components/packages/form/add-link";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { canonical } from "@/server/canonical";
import { listCategories } from "@/server/categories/queries";
import { listPopularGrids } from "@/server/home/grids";
import { readHomeNotices } from "@/server/home/notices";
import { readHomePackages } from "@/server/home/package-lists";

const SHOWN_GRIDS = 14;

export const generateMetadata = (): Metadata => canonical(paths.home());

export default async function HomePage() {
  const { home } = words;
  const [categories, grids, packages, notices] = await Promise.all([
    listCategories(),
    listPopularGrids(SHOWN_GRIDS),
    readHomePackages(),
    readHomeNotices(),
  ]);
  const { newest, released, active, liked, random } = packages;
  const total = categories.reduce((sum, category) => sum + category.packageCount, 0);
  const toNewest = (
    <span className="flex flex-wrap gap-x-4">
      <AddPackageLink />
      <AllLink href={paths.latestPackages()} label={home.allNewest} />
    </span>
  );
  return (
    <>
      <SiteData />
      <HomeHero total={total} />
      <HomeNotices {...notices} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <HomeGrids grids={grids} />
        <HomeCategories categories={categories} />
      </div>
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <HomePackages id="newest" title={home.newest} aside={toNewest} items={newest} />
        {released.length > 0 && <HomePackages id="released" title={home.released} items={released} />}
        {active.length > 0 && <HomePackages id="active" title={home.active} items={active} />}
        {liked.length > 0 && (
          <HomePackages
            id="liked"
            title={home.liked}
            aside={<AllLink href={paths.likedPackages()} label={home.allLiked} />}
            items={liked}
          />
        )}
        <HomePackages id="random" title={home.random} items={random} />
      </div>
    </>
  );
}
