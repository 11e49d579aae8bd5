import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { CheckList } from "@/components/admin/check-list";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { countFindings } from "@/server/quality/queries";

const said = words.adminQuality;
const title = words.admin.rooms.quality;

export const metadata: Metadata = { title, robots: "noindex" };

export default async function StaffQualityPage() {
  await requireViewer(paths.admin("quality"), "staff.enter");
  const counted = await countFindings();
  return (
    <>
      <PageHeading title={title}>{said.lead}</PageHeading>
      <div className="grid grid-cols-1 gap-8">
        <CheckList
          id="decide"
          title={said.decideTitle}
          counted={counted.filter(({ check }) => !check.isPoor)}
        />
        <CheckList id="poor" title={said.poorTitle} counted={counted.filter(({ check }) => check.isPoor)} />
      </div>
    </>
  );
}
