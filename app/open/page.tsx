import { type Metadata } from "next";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { ChartSection } from "@/components/statistics/chart-section";
import { LeaderTables, SpreadTables } from "@/components/statistics/tables";
import { Totals } from "@/components/statistics/totals";
import { VersionCharts } from "@/components/statistics/version-charts";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { canonical } from "@/server/canonical";
import { readProducts } from "@/server/products/queries";
import { readVersionCounts } from "@/server/products/version-counts";
import { readStatistics } from "@/server/statistics/queries";

const { title, description, lead, perYear, perYearNote, year, releaseCount } = words.statistics;

export const generateMetadata = (): Metadata => ({ title, description, ...canonical(paths.statistics()) });

export default async function StatisticsPage() {
  const [statistics, products] = await Promise.all([readStatistics(), readProducts()]);
  const counts = await readVersionCounts(products);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={title}>{lead}</PageHeading>
      <Totals statistics={statistics} />
      <div className="mt-10 grid items-start gap-x-12 gap-y-10 md:grid-cols-2">
        <div className="grid gap-y-10">
          <VersionCharts products={products} counts={counts} />
          <ChartSection
            id="years"
            title={perYear}
            note={perYearNote}
            heads={[year, releaseCount]}
            rows={statistics.releasesPerYear}
          />
          <SpreadTables statistics={statistics} />
        </div>
        <div className="grid gap-y-10">
          <LeaderTables statistics={statistics} />
        </div>
      </div>
    </>
  );
}
