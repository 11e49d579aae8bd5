import { type Metadata } from "next";
import { staffDeletePage } from "@/app/admin/staff-delete-page";
import { words } from "@/components/words";
import { findAskedPackage } from "@/server/admin/package-list";

const said = words.admin.packages;

export const metadata: Metadata = { title: said.deleteTitle, robots: "noindex" };

type Props = { params: Promise<{ id: string }> };

export default async function DeletePackagePage({ params }: Props) {
  return staffDeletePage({
    room: "packages",
    action: "package.delete",
    said,
    find: findAskedPackage,
    params,
  });
}
