import type { Form } from "@/server/forms/form";

export const accountForms: readonly Form[] = [];
