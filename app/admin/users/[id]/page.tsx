import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { AccountActions } from "@/components/admin/account-actions";
import { StandingForm } from "@/components/admin/standing-form";
import { UserFacts } from "@/components/admin/user-facts";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readRowId } from "@/server/forms/row-id";
import { formState } from "@/server/forms/state";
import { findUser } from "@/server/users/queries";

const said = words.adminUsers;

export const metadata: Metadata = { title: words.admin.rooms.users, robots: "noindex" };

type Props = { params: Promise<{ id: string }> };

export default async function StaffUserPage({ params }: Props) {
  const { id } = await params;
  const path = paths.admin(`users/${id}`);
  const viewer = await requireViewer(path, "user.manage");
  const user = await findUser(readRowId(id));
  if (!user) notFound();
  const isOwn = user.id === viewer.id;
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.admin("users"), label: words.admin.rooms.users }]} />
      <PageHeading title={user.username}>{user.name}</PageHeading>
      <div className="grid gap-8">
        <UserFacts user={user} />
        <section aria-labelledby="standing">
          <h2 id="standing" className="mb-3 font-semibold">
            {said.standing}
          </h2>
          <StandingForm user={user} isOwn={isOwn} action={path} state={formState()} />
        </section>
        <section aria-labelledby="account">
          <h2 id="account" className="mb-3 font-semibold">
            {said.others}
          </h2>
          <AccountActions user={user} isOwn={isOwn} />
        </section>
      </div>
    </>
  );
}
