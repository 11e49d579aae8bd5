import type { Form } from "@/server/forms/form";

export const moderationForms: readonly Form[] = [];
