import type { Form } from "@/server/forms/form";
import { addForm, validateForm } from "./forms/add";
import { documentationForm, editForm } from "./forms/edit";

export const packageForms: readonly Form[] = [addForm, validateForm, editForm, documentationForm];
