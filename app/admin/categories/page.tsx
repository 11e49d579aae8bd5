import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { CategoryTable } from "@/components/categories/category-table";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { listCategories } from "@/server/categories/queries";

const { title, form: said } = words.categories;

export const metadata: Metadata = { title, robots: "noindex" };

export default async function AdminCategoriesPage() {
  await requireViewer(paths.adminCategories(), "category.manage");
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.admin(), label: words.account.staff }]} />
      <PageHeading title={title}>{said.lead}</PageHeading>
      <p className="mb-4">
        <a className="link" href={paths.addCategory()}>
          {said.add}
        </a>
      </p>
      <CategoryTable categories={await listCategories()} />
    </>
  );
}
