import { type Metadata } from "next";
import { editedCategory } from "@/app/admin/categories/edited-category";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const { title, form: said } = words.categories;

export const metadata: Metadata = { title: said.delete, robots: "noindex" };

export default async function DeleteCategoryPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { fields } = await editedCategory(slug, paths.deleteCategory);
  const state = formState();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.adminCategories(), label: title }]} />
      <PageHeading title={said.deleteOf(fields.title)}>{said.deleteLead}</PageHeading>
      <FormBox action={paths.deleteCategory(slug)} state={state}>
        <ReasonField state={state} />
        <SubmitButton tone="danger">{said.delete}</SubmitButton>
      </FormBox>
    </>
  );
}
