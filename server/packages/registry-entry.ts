import { catalogue } from "@/catalogue.config";
import { externalUrl } from "@/lib/external-url";

/** A package's entry in the package index, as far as its stored text tells. */
export type RegistryEntry = {
  /** Name to install it by; null when the address is not the index's. */
  name: string | null;
  /** Page of the entry; null when the text is neither an address nor a name. */
  href: string | null;
  text: string;
};

/** Reads the stored text: an address of the index (old or new), another address, or a bare name. Null for none. */
export function readRegistryEntry(stored: string): RegistryEntry | null {
  const text = stored.trim();
  if (!text) return null;
  const name = catalogue.registry.projectName(text);
  const href = externalUrl(text) ?? (name ? catalogue.registry.projectUrl(name) : null);
  return { name, href, text: name ?? text };
}
