import type { Form } from "@/server/forms/form";

export const gridForms: readonly Form[] = [];
