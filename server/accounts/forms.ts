import { registerForms } from "@/server/accounts/forms/register";
import { settingsForms } from "@/server/accounts/forms/settings";
import { signInForms } from "@/server/accounts/forms/sign-in";
import type { Form } from "@/server/forms/form";

export const accountForms: readonly Form[] = [...signInForms, ...registerForms, ...settingsForms];
