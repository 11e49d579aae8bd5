import type { Role } from "@/prisma/generated/enums";

/** Who asks. Nobody in particular is null. */
export type Actor = { id: number; role: Role };

/** Names of accounts stand beside the entries that they made; a list of all is for those who have one themselves. */
export const canListUsers = (actor: Actor | null): actor is Actor => actor !== null;
