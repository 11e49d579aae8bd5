import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { ChangeList } from "@/components/history/change-list";
import { RevertForm } from "@/components/history/revert-form";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";
import { readRevertPlan } from "@/server/history/revert/read-plan";
import { subjects } from "@/server/history/subjects";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: words.history.reverts.title, robots: "noindex" };

export default async function RevertPage({ params }: Props) {
  const { id } = await params;
  const found = await readRevertPlan(id);
  if (!found) notFound();
  const { revision, plan, obstacle } = found;
  const action = plan?.action ?? subjects[revision.kind].action;
  if (action) await requireViewer(paths.revertChange(id), action, { isLocked: plan?.isLocked });
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: paths.changes(), label: words.history.changes },
          { href: paths.change(id), label: words.history.changeOf(id) },
        ]}
      />
      <PageHeading title={words.history.revertOf(id)} />
      <ChangeList items={[revision]} none="" leadsToUndo={false} />
      <div className="mt-6">
        {plan ? <RevertForm plan={plan} state={formState()} /> : <p role="status">{obstacle}</p>}
      </div>
    </>
  );
}
