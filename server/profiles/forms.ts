import type { Form } from "@/server/forms/form";

export const profileForms: readonly Form[] = [];
