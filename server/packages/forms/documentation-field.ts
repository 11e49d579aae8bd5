import { z } from "zod";
import { InvalidInput } from "@/server/forms/state";

/** As forms say the three states that documentation has: an address, that there is none, or nothing. */
export const documentationInput = {
  documentationUrl: z.string().optional(),
  hasNoDocumentation: z.literal("on").optional(),
};

type Said = { documentationUrl?: string | undefined; hasNoDocumentation?: "on" | undefined };

/** Undefined where the field was not sent. Throws `InvalidInput` for a contradiction. */
export function documentationOf({ documentationUrl, hasNoDocumentation }: Said): string | null | undefined {
  const address = documentationUrl?.trim();
  if (address && hasNoDocumentation) {
    throw new InvalidInput({ documentationUrl: ["Either it has no documentation, or this is its address."] });
  }
  if (hasNoDocumentation) return "";
  return address === "" ? null : address;
}
