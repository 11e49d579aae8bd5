import type { Form } from "@/server/forms/form";

export const historyForms: readonly Form[] = [];
