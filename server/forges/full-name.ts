import { z } from "zod";

/** Owner and name, as a forge calls a repository: something that can stand in an address as it is. */
export const fullNameField = z
  .string()
  .max(300)
  .regex(/^[\w-][\w.-]*\/[\w.-]*[\w-][\w.-]*$/, "expected owner/name");
