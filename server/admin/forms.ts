import type { Form } from "@/server/forms/form";
import { noticeForms } from "@/server/notices/forms";
import { userForms } from "@/server/users/forms";

/** What the staff do on their own pages. */
export const adminForms: readonly Form[] = [...noticeForms, ...userForms];
