import type { Done } from "@/server/forms/form";

const NOTICE_LASTS_SECONDS = 60;

/** Read and removed by the page's script (components/viewer/): pages themselves are the same for everyone. */
const noticeCookie = (notice: string) =>
  `notice=${encodeURIComponent(notice)}; Path=/; Max-Age=${NOTICE_LASTS_SECONDS}; SameSite=Lax`;

/** Leads on to the page that shows what was done; for scripts, says where that is. */
export function doneAnswer({ location, notice, cookies = [], data }: Done, isJson: boolean): Response {
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  if (isJson) return Response.json({ ...data, location, ...(notice && { notice }) }, { headers });
  if (notice) headers.append("set-cookie", noticeCookie(notice));
  headers.set("location", location);
  return new Response(null, { status: 303, headers });
}
