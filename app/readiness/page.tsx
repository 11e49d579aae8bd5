import { type Metadata } from "next";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { ProductSection } from "@/components/readiness/product-section";
import { words } from "@/components/words";
import { dayAttribute } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { today } from "@/server/cache/validity";
import { canonical } from "@/server/canonical";
import { readProducts } from "@/server/products/queries";
import { readVersionCounts } from "@/server/products/version-counts";

const { title, description, lead, nothing } = words.readiness;

export const generateMetadata = (): Metadata => ({ title, description, ...canonical(paths.readiness()) });

export default async function ReadinessPage() {
  const on = dayAttribute(today());
  const products = await readProducts();
  const counts = await readVersionCounts(products);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={title}>{lead}</PageHeading>
      {products.length === 0 && <p className="border-rule border-t py-6">{nothing}</p>}
      <div className="grid gap-12 pt-4">
        {products.map((product) => {
          const own = counts.get(product.slug);
          return own && <ProductSection key={product.slug} product={product} counts={own} on={on} />;
        })}
      </div>
    </>
  );
}
