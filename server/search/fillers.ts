import { catalogue } from "@/catalogue.config";

/** Words that a search may leave out, in lower case. */
export const fillers: ReadonlySet<string> = new Set(catalogue.fillerWords);
