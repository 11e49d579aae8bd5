import type { z } from "zod";
import { InvalidInput } from "@/server/forms/state";

/** The input as the schema reads it, wherever it comes from. Throws `InvalidInput`. */
export function checked<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const errors: Record<string, string[]> = {};
  for (const { path, message } of parsed.error.issues)
    (errors[path.map(String).join(".")] ??= []).push(message);
  throw new InvalidInput(errors);
}
