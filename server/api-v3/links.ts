import { encodePath } from "@/server/api/target";

export const API_ROOT = "/api/v3/";

type Collection = "categories" | "grids" | "packages" | "users";

/** Addresses of v3 are relative. */
export const links = {
  list: (collection: Collection) => `${API_ROOT}${collection}/`,
  detail: (collection: Collection, key: string) => `${API_ROOT}${collection}/${encodePath(key)}/`,
};

/** The address of an entry that may not be known. */
export const detailOrNull = (collection: Collection, key: string | null): string | null =>
  key === null ? null : links.detail(collection, key);
