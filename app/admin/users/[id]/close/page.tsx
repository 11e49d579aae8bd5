import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { ConfirmForm } from "@/components/admin/confirm-form";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { findUser } from "@/server/users/queries";

const said = words.adminUsers;

export const metadata: Metadata = { title: said.close, robots: "noindex" };

type Props = { params: Promise<{ id: string }> };

export default async function CloseUserPage({ params }: Props) {
  const { id } = await params;
  const path = paths.admin(`users/${id}/close`);
  await requireViewer(path, "user.manage");
  const user = await findUser(readRowId(id));
  if (!user) notFound();
  return (
    <>
      <PageHeading title={said.close} name={user.username} />
      <ConfirmForm action={path} state={formState()} submit={said.close} back={paths.admin(`users/${id}`)}>
        <p>{said.closeText(user.username)}</p>
      </ConfirmForm>
    </>
  );
}
