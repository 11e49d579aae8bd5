import { z } from "zod";
import { ownPath } from "@/lib/own-path";
import { paths } from "@/lib/paths";
import { CatalogueError } from "@/server/errors";
import { type Form, form } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { listBanners } from "@/server/notices/banners";
import { dismissedCookie, dismissedIn } from "@/server/notices/dismissed";
import { originOf } from "@/server/origin";

/** The page of ours that the button was pressed on, else the home page. */
function pageBefore(request: Request): string {
  const before = request.headers.get("referer") ?? "";
  const origin = originOf(request);
  return (before.startsWith(`${origin}/`) && ownPath(before.slice(origin.length))) || paths.home();
}

/** Takes a banner away from the pages of this browser, where no script does. */
export const dismissForm: Form = form({
  pattern: "/banners/dismiss/:id/",
  page: () => paths.home(),
  schema: z.object({}),
  async perform({ params, request }) {
    const banner = (await listBanners()).find(({ id }) => id === rowIdOf(params));
    if (!banner?.isDismissible) throw new CatalogueError("not_found", "There is no such banner.");
    const before = dismissedIn(request.headers.get("cookie") ?? "");
    return { location: pageBefore(request), cookies: [dismissedCookie(before, banner.key)] };
  },
});
