import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { CycleProgress } from "@/components/readiness/cycle-progress";
import { EndNotice } from "@/components/readiness/end-notice";
import { ReadinessList } from "@/components/readiness/readiness-list";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readReadinessParams, writeReadinessParams } from "@/lib/readiness-params";
import { type RawSearchParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findReadiness, listReadiness, pageCountOf } from "@/server/products/readiness";

type Props = {
  params: Promise<{ product: string; cycle: string }>;
  searchParams: Promise<RawSearchParams>;
};

const find = async ({ params }: Props) => {
  const { product, cycle } = await params;
  return findReadiness(product, cycle);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (!found) return { title: words.errors.notFoundTitle };
  const { product, cycle, counts } = found;
  const address = paths.readinessOf(product.slug, cycle.name);
  return {
    title: words.readiness.cycleTitle(product.title, cycle.name),
    description: words.readiness.cycleDescription(product.title, cycle.name, counts.ready),
    ...canonical(address + writeReadinessParams(readReadinessParams(await props.searchParams))),
  };
}

export default async function CyclePage(props: Props) {
  const found = await find(props);
  if (!found) notFound();
  const { product, cycle, rule, counts, on } = found;
  const params = readReadinessParams(await props.searchParams);
  if (params.page > pageCountOf(counts[params.state])) notFound();
  const items = await listReadiness(product, rule, params);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.readiness(), label: words.readiness.title }]} />
      <PageHeading title={words.readiness.cycleTitle(product.title, cycle.name)} />
      <EndNotice product={product} cycle={cycle} on={on} />
      <CycleProgress product={product} cycle={cycle} counts={counts} on={on} />
      <ReadinessList
        product={product}
        cycle={cycle}
        rule={rule}
        counts={counts}
        params={params}
        items={items}
      />
    </>
  );
}
