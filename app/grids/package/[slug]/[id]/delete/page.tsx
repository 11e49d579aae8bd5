import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { editedGrid } from "@/app/grids/edited";
import { Confirmation } from "@/components/grids/edit/confirmation";
import { EditFrame } from "@/components/grids/edit/edit-frame";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { findEditedPackage } from "@/server/grids/edit-page";

const say = words.gridEdit;

export const metadata: Metadata = { title: say.remove, robots: "noindex" };

export default async function RemovePage({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params;
  const grid = await editedGrid(slug, (now) => paths.removeGridPackage(now, readRowId(id)));
  const entry = await findEditedPackage(grid.id, readRowId(id));
  if (!entry) notFound();
  return (
    <EditFrame
      grid={grid}
      title={say.removeTitle(entry.title)}
      lead={say.removeLead(entry.saidCount, grid.title)}
    >
      <Confirmation
        action={paths.removeGridPackage(grid.slug, entry.id)}
        state={formState()}
        submit={say.removeSubmit}
      />
    </EditFrame>
  );
}
