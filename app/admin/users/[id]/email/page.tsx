import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { findUser } from "@/server/users/queries";

const said = words.adminUsers;

export const metadata: Metadata = { title: said.linkTitle, robots: "noindex" };

type Props = { params: Promise<{ id: string }> };

export default async function LinkUserPage({ params }: Props) {
  const { id } = await params;
  const path = paths.admin(`users/${id}/email`);
  await requireViewer(path, "user.manage");
  const user = await findUser(readRowId(id));
  if (!user) notFound();
  const state = formState();
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.admin("users"), label: words.admin.rooms.users },
          { href: paths.admin(`users/${id}`), label: user.username },
        ]}
      />
      <PageHeading title={said.linkTitle}>{said.linkText(user.username)}</PageHeading>
      <FormBox action={path} state={state}>
        <TextField
          name="email"
          label={said.email}
          type="email"
          isRequired
          stored={user.email ?? ""}
          state={state}
        />
        <ReasonField state={state} />
        <SubmitButton>{said.linkSubmit}</SubmitButton>
      </FormBox>
    </>
  );
}
