import { entryForms } from "@/server/admin/entry-forms";
import { logForms } from "@/server/admin/log-forms";
import { siteQueueForms } from "@/server/admin/site-forms";
import type { Form } from "@/server/forms/form";
import { jobForms } from "@/server/jobs/forms";
import { noticeForms } from "@/server/notices/forms";
import { userForms } from "@/server/users/forms";

/** What the staff do on their own pages. */
export const adminForms: readonly Form[] = [
  ...entryForms,
  ...siteQueueForms,
  ...logForms,
  ...noticeForms,
  ...jobForms,
  ...userForms,
];
