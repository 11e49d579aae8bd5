import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { CategoryForm } from "@/components/categories/category-form";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const { title, form: said } = words.categories;

export const metadata: Metadata = { title: said.add, robots: "noindex" };

export default async function AddCategoryPage() {
  await requireViewer(paths.addCategory(), "category.manage");
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.adminCategories(), label: title }]} />
      <PageHeading title={said.add} />
      <CategoryForm action={paths.addCategory()} state={formState()} submit={said.add} />
    </>
  );
}
