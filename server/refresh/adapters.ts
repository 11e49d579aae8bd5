import type { Forge } from "@/lib/forges";
import { forgeAdapters } from "@/server/forges/all";
import type { ForgeAdapter } from "@/server/forges/forge";
import { registry } from "@/server/registries/all";
import type { DownloadsAdapter, RegistryAdapter } from "@/server/registries/registry";

/** What asks each kind of source. */
export type Adapters = {
  forges: Partial<Record<Forge, ForgeAdapter>>;
  project: RegistryAdapter;
  downloads: DownloadsAdapter;
};

export const usualAdapters: Adapters = { forges: forgeAdapters, ...registry };
