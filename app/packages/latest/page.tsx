import { type Metadata } from "next";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { FeedLinks } from "@/components/packages/feed-links";
import { PackageList } from "@/components/packages/package-list";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { canonical } from "@/server/canonical";
import { listNewestPackages } from "@/server/packages/queries";

const SHOWN_PACKAGES = 50;

const { title, description } = words.latest;

export const generateMetadata = (): Metadata => ({
  title,
  description,
  ...canonical(paths.latestPackages()),
});

export default async function LatestPackagesPage() {
  const items = await listNewestPackages(SHOWN_PACKAGES);
  return (
    <div className="pt-1">
      <Breadcrumbs trail={[{ href: paths.packages(), label: words.site.packages }]} />
      <PageHeading title={title}>{description}</PageHeading>
      {items.length > 0 ? <PackageList items={items} /> : <p>{words.list.nothingYet}</p>}
      <FeedLinks />
    </div>
  );
}
