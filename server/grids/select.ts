import { type Prisma } from "@/prisma/generated/client";

/** A grid itself, without what it compares. */
export const gridPageSelect = {
  id: true,
  title: true,
  slug: true,
  description: true,
  isPlaceholder: true,
  isLocked: true,
} satisfies Prisma.GridSelect;
