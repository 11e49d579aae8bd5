import type { Form } from "@/server/forms/form";
import { elementForms } from "@/server/grids/forms/element";
import { featureForms } from "@/server/grids/forms/features";
import { ownForms } from "@/server/grids/forms/grid";
import { memberForms } from "@/server/grids/forms/members";

/**
 * Forms of grids, at the reference's addresses. Slugs that would be words of these addresses are refused (input.ts), but
 * one that came from elsewhere must not be taken for one: more words come first.
 */
export const gridForms: readonly Form[] = [...elementForms, ...memberForms, ...featureForms, ...ownForms];
