import { type Metadata } from "next";
import { CategoryList } from "@/components/categories/category-list";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { canonical } from "@/server/canonical";
import { listCategories } from "@/server/categories/queries";

const { title, description } = words.categories;

export const generateMetadata = (): Metadata => ({ title, description, ...canonical(paths.categories()) });

export default async function CategoriesPage() {
  return (
    <>
      <PageHeading title={title}>{description}</PageHeading>
      <div className="border-rule max-w-2xl border-t">
        <CategoryList categories={await listCategories()} />
      </div>
    </>
  );
}
