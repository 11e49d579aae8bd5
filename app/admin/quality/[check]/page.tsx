import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { staffListPage } from "@/app/admin/staff-list-page";
import { FindingTable } from "@/components/admin/finding-table";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { findingList } from "@/server/quality/list-choices";
import { findCheck, listFindings } from "@/server/quality/queries";

type Props = { params: Promise<{ check: string }>; searchParams: Promise<RawSearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const check = findCheck((await params).check);
  return { title: check?.title ?? words.admin.rooms.quality, robots: "noindex" };
}

export default async function StaffCheckPage({ params, searchParams }: Props) {
  const check = findCheck((await params).check);
  if (!check) notFound();
  const { name, title, sentence } = check;
  return staffListPage({
    room: { path: paths.admin(`quality/${name}`), title },
    action: "staff.enter",
    said: { ...words.adminQuality, lead: sentence },
    choices: findingList,
    list: (given) => listFindings(check, given),
    searchParams,
    draw: (items) => <FindingTable items={items} label={title} />,
  });
}
