import { type Metadata } from "next";
import { CategoryOverview } from "@/components/categories/category-overview";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { canonical } from "@/server/canonical";
import { listCategoriesWithLeading } from "@/server/categories/queries";

const { title, description } = words.categories;

export const generateMetadata = (): Metadata => ({ title, description, ...canonical(paths.categories()) });

export default async function CategoriesPage() {
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={title}>{description}</PageHeading>
      <div className="max-w-3xl">
        <CategoryOverview categories={await listCategoriesWithLeading()} />
      </div>
    </>
  );
}
