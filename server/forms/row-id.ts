import type { Params } from "@/server/forms/form";

const MAX_DIGITS = 9;

/** The id that an address names; 0, which no row has, for what is none. */
export const readRowId = (text: string): number =>
  /^[1-9]\d*$/.test(text) && text.length <= MAX_DIGITS ? Number(text) : 0;

export const rowIdOf = ({ id = "" }: Params): number => readRowId(id);
