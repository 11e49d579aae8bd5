import type { Form } from "@/server/forms/form";

export const packageForms: readonly Form[] = [];
