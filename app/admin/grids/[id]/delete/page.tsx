import { type Metadata } from "next";
import { staffDeletePage } from "@/app/admin/staff-delete-page";
import { words } from "@/components/words";
import { findAskedGrid } from "@/server/admin/grid-list";

const said = words.admin.grids;

export const metadata: Metadata = { title: said.deleteTitle, robots: "noindex" };

type Props = { params: Promise<{ id: string }> };

export default async function DeleteGridPage({ params }: Props) {
  return staffDeletePage({ room: "grids", action: "grid.delete", said, find: findAskedGrid, params });
}
