import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { requestRefresh } from "@/server/refresh/request";

const QUEUED = "Its figures are being fetched. Load the page again in a moment to see them.";

/** The button that has a package's facts fetched; a script on its page tells how that goes (components/viewer/refresh.ts). */
export const refreshForms: readonly Form[] = [
  form({
    pattern: "/packages/:slug/fetch-data/",
    page: ({ slug = "" }) => paths.package(slug),
    schema: z.object({}),
    action: "package.refresh",
    quota: "refresh",
    perform: ({ change, params: { slug = "" } }) =>
      change(async (made) => ({
        location: paths.package(await requestRefresh(made, slug)),
        notice: QUEUED,
      })),
  }),
];
