import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { findEditedCategory } from "@/server/categories/edited";
import { formState } from "@/server/forms/state";

const { title, form: said } = words.categories;

export const metadata: Metadata = { title: said.delete, robots: "noindex" };

export default async function DeleteCategoryPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  await requireViewer(paths.deleteCategory(slug), "category.manage");
  const category = await findEditedCategory(slug);
  if (!category) notFound();
  const state = formState();
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.adminCategories(), label: title }]} />
      <PageHeading title={said.deleteOf(category.fields.title)}>{said.deleteLead}</PageHeading>
      <FormBox action={paths.deleteCategory(slug)} state={state}>
        <ReasonField state={state} />
        <SubmitButton tone="danger">{said.delete}</SubmitButton>
      </FormBox>
    </>
  );
}
