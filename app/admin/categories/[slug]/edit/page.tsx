import { type Metadata } from "next";
import { editedCategory } from "@/app/admin/categories/edited-category";
import { CategoryForm } from "@/components/categories/category-form";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const { title, form: said } = words.categories;

export const metadata: Metadata = { title: said.edit, robots: "noindex" };

export default async function EditCategoryPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { fields, version } = await editedCategory(slug, paths.editCategory);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.adminCategories(), label: title }]} />
      <PageHeading title={said.editOf(fields.title)} />
      <CategoryForm
        action={paths.editCategory(slug)}
        state={formState()}
        submit={said.save}
        stored={fields}
        version={version}
      />
    </>
  );
}
