import { accountForms } from "@/server/accounts/forms";
import { adminForms } from "@/server/admin/forms";
import { categoryForms } from "@/server/categories/forms";
import type { Form, Params } from "@/server/forms/form";
import { compilePattern, compilePatterns } from "@/server/forms/pattern";
import { gridForms } from "@/server/grids/forms";
import { historyForms } from "@/server/history/forms";
import { moderationForms } from "@/server/moderation/forms";
import { dismissForm } from "@/server/notices/dismiss";
import { packageForms } from "@/server/packages/forms";
import { profileForms } from "@/server/profiles/forms";
import { refreshForms } from "@/server/refresh/forms";
import { tokenForms } from "@/server/tokens/forms";
import { usageForms } from "@/server/usages/forms";

/** Everything that people do by a POST, first match first. */
export const forms: readonly Form[] = [
  ...accountForms,
  ...profileForms,
  ...tokenForms,
  ...packageForms,
  ...refreshForms,
  ...moderationForms,
  ...usageForms,
  dismissForm,
  ...gridForms,
  ...categoryForms,
  ...historyForms,
  ...adminForms,
];

const compiled = forms.map((form) => ({ form, match: compilePattern(form.pattern) }));

const patternsWhere = (isChosen: (form: Form) => boolean) =>
  compilePatterns(forms.filter(isChosen).map(({ pattern }) => pattern));

const isForm = patternsWhere(() => true);
const isButton = patternsWhere(({ page }) => page !== "own");

/** Whether a form is sent to an address, or somebody looks at that of a button. Asked for every request. */
export const isForForms = (path: string, verb: string): boolean =>
  verb === "POST" ? isForm(path) : (verb === "GET" || verb === "HEAD") && isButton(path);

/** The form at a decoded path, and what its pattern's names stand for there. */
export function findForm(path: string): { form: Form; params: Params } | undefined {
  for (const { form, match } of compiled) {
    const params = match(path);
    if (params) return { form, params };
  }
  return undefined;
}
