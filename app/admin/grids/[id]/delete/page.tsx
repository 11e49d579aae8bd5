import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { AskedCounts } from "@/components/admin/asked-counts";
import { ConfirmForm } from "@/components/admin/confirm-form";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { findAskedGrid } from "@/server/admin/grid-list";
import { formState } from "@/server/forms/state";
import { readRowId } from "@/server/forms/row-id";

const said = words.admin.grids;

export const metadata: Metadata = { title: said.deleteTitle, robots: "noindex" };

type Props = { params: Promise<{ id: string }> };

export default async function DeleteGridPage({ params }: Props) {
  const { id } = await params;
  const path = paths.admin(`grids/${id}/delete`);
  await requireViewer(path, "grid.delete");
  const entry = await findAskedGrid(readRowId(id));
  if (!entry) notFound();
  return (
    <>
      <PageHeading title={said.deleteTitle} name={entry.title} />
      <ConfirmForm
        action={path}
        state={formState()}
        hidden={{ back: "?state=deleted" }}
        submit={said.submit}
        back={paths.admin("grids")}
      >
        <p>{said.deleteText(entry.title)}</p>
        <AskedCounts counts={entry.counts} names={said.counts} />
      </ConfirmForm>
    </>
  );
}
