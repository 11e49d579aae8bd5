import { notFound } from "next/navigation";
import { type ReactNode } from "react";
import { requireViewer } from "@/app/require-viewer";
import { StaffListForm } from "@/components/admin/staff-list-form";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import {
  readStaffListParams,
  type StaffListChoices,
  type StaffListParams,
  writeStaffListParams,
} from "@/lib/staff-list-params";
import { type Action } from "@/server/accounts/policy";
import { type Paged } from "@/server/admin/paged";

type Names<Key extends string> = Readonly<Record<Key, string>>;

type Place = { path: string; title: string };

type StaffList<Item, State extends string, Sort extends string> = {
  /** Which of the staff's rooms, or where within one. */
  room: Exclude<keyof typeof words.admin.rooms, "overview"> | Place;
  /** Who may see the list. */
  action: Action;
  said: { lead: string; find: string; states: Names<NoInfer<State>>; sorts: Names<NoInfer<Sort>> };
  choices: StaffListChoices<State, Sort>;
  list: (params: StaffListParams<State, Sort>) => Promise<Paged<Item>>;
  searchParams: Promise<RawSearchParams>;
  /** `back`: the query of the list as it is shown. */
  draw: (items: Item[], back: string) => ReactNode;
};

/**
 * A list of the staff's, to be searched, narrowed, ordered and leafed through. Pages await it instead of rendering it: a
 * component that ended in a 404 could have begun to be sent as a 200.
 */
export async function staffListPage<Item, State extends string, Sort extends string>({
  room,
  action,
  said,
  choices,
  list,
  searchParams,
  draw,
}: StaffList<Item, State, Sort>): Promise<ReactNode> {
  const { path, title } =
    typeof room === "string" ? { path: paths.admin(room), title: words.admin.rooms[room] } : room;
  await requireViewer(path, action);
  const params = readStaffListParams(await searchParams, choices);
  const { items, pageCount } = await list(params);
  if (params.page > 1 && items.length === 0) notFound();
  const addressOf = (page: number) => writeStaffListParams({ ...params, page }, choices);
  return (
    <>
      <PageHeading title={title}>{said.lead}</PageHeading>
      <StaffListForm
        action={path}
        label={said.find}
        params={params}
        states={said.states}
        sorts={said.sorts}
      />
      {draw(items, addressOf(params.page))}
      <Pagination page={params.page} pageCount={pageCount} hrefOf={(page) => path + addressOf(page)} />
    </>
  );
}
