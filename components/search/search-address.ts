import { type ListAddress } from "@/components/packages/filters/list-address";
import { paths } from "@/lib/paths";

/** What a search found, as a list: best matches first, unless its address says otherwise. */
export const searchAddress: ListAddress = { path: paths.search(), usual: "relevance", fixed: [] };
