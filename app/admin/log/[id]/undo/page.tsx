import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { ConfirmForm } from "@/components/admin/confirm-form";
import { LogItem } from "@/components/admin/log-list";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { findLogged } from "@/server/admin/log";
import { formState } from "@/server/forms/state";

const said = words.admin.log;

export const metadata: Metadata = { title: said.undoTitle, robots: "noindex" };

type Props = { params: Promise<{ id: string }> };

export default async function UndoPage({ params }: Props) {
  const { id } = await params;
  const path = paths.admin(`log/${id}/undo`);
  await requireViewer(path, "staff.enter");
  const change = await findLogged(id);
  const state = formState();
  // What was undone meanwhile is still shown to whoever was about to do the same.
  if (!change || (!change.isUndoable && state === null)) notFound();
  return (
    <>
      <PageHeading title={said.undoTitle} />
      <ConfirmForm action={path} state={state} submit={said.submit} back={paths.admin("log")} tone="usual">
        <p className="mb-4">{said.undoText}</p>
        <LogItem change={change} />
      </ConfirmForm>
    </>
  );
}
