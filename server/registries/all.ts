import { catalogue } from "@/catalogue.config";
import { pypi } from "./pypi/adapter";
import { pypistats } from "./pypistats";
import type { DownloadsAdapter, RegistryAdapter } from "./registry";

/** Kinds of package index that there is an adapter for, each with who counts its downloads. */
const registries = {
  pypi: { project: pypi, downloads: pypistats },
} as const satisfies Record<string, { project: RegistryAdapter; downloads: DownloadsAdapter }>;

/** The index of the configuration. */
export const registry: { project: RegistryAdapter; downloads: DownloadsAdapter } =
  registries[catalogue.registry.kind];
