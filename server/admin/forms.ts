import type { Form } from "@/server/forms/form";

export const adminForms: readonly Form[] = [];
