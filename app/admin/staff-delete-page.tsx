import { notFound } from "next/navigation";
import { type ReactNode } from "react";
import { requireViewer } from "@/app/require-viewer";
import { AskedCounts } from "@/components/admin/asked-counts";
import { ConfirmForm } from "@/components/admin/confirm-form";
import { PageHeading } from "@/components/layout/page-heading";
import { paths } from "@/lib/paths";
import { type Action } from "@/server/accounts/policy";
import { type AskedEntry } from "@/server/admin/package-list";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";

type StaffDelete = {
  /** Where the list of such entries is. */
  room: "grids" | "packages";
  action: Action;
  said: {
    deleteTitle: string;
    deleteText: (title: string) => string;
    counts: Readonly<Record<string, string>>;
    submit: string;
  };
  find: (id: number) => Promise<AskedEntry | null>;
  params: Promise<{ id: string }>;
};

/** Asks whether an entry shall be deleted, with what goes with it. Awaited by a page, as `staffListPage` is. */
export async function staffDeletePage({ room, action, said, find, params }: StaffDelete): Promise<ReactNode> {
  const { id } = await params;
  const path = paths.admin(`${room}/${id}/delete`);
  await requireViewer(path, action);
  const entry = await find(readRowId(id));
  if (!entry) notFound();
  return (
    <>
      <PageHeading title={said.deleteTitle} name={entry.title} />
      <ConfirmForm
        action={path}
        state={formState()}
        hidden={{ back: "?state=deleted" }}
        submit={said.submit}
        back={paths.admin(room)}
      >
        <p>{said.deleteText(entry.title)}</p>
        <AskedCounts counts={entry.counts} names={said.counts} />
      </ConfirmForm>
    </>
  );
}
