import { catalogue } from "@/catalogue.config";
import { externalUrl } from "@/lib/external-url";
import type { PackageFields } from "@/server/packages/snapshot";
import { readRepository } from "./repository";

/** Lengths of the columns, in characters. */
const MAX_LENGTHS = { title: 200, slug: 200, url: 2_000, description: 10_000 } as const;

/** Words that stand at a slug's place in addresses below /packages/. */
const TAKEN = new Set(["add", "flag", "latest", "liked", "p", "readiness", "usage"]);

export const isTakenWord = (slug: string): boolean => TAKEN.has(slug);

/** What is wrong with a value, said to whoever typed it. */
export class Wrong {
  constructor(readonly message: string) {}
}

const atMost = (max: number) => new Wrong(`At most ${max.toLocaleString("en")} characters.`);

/** One line, without what cannot be seen. */
const line = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();

/** The same before and after a browser's form had it. */
export const isSameText = (one: string, other: string): boolean =>
  one === other || one.replace(/\s+/g, " ").trim() === other.replace(/\s+/g, " ").trim();

function readTitle(text: string): string | Wrong {
  const title = line(text);
  if (title === "") return new Wrong("Give it a title.");
  return title.length > MAX_LENGTHS.title ? atMost(MAX_LENGTHS.title) : title;
}

function readSlug(text: string): string | Wrong {
  const slug = line(text).toLowerCase();
  if (slug === "") return new Wrong("Give it a slug: it stands in its address.");
  if (slug.length > MAX_LENGTHS.slug) return atMost(MAX_LENGTHS.slug);
  if (!/^[-a-z0-9_]+$/.test(slug)) return new Wrong("Only letters a to z, digits, hyphens and underscores.");
  if (!/[a-z]/.test(slug)) return new Wrong("A slug needs a letter: digits alone are an id.");
  return isTakenWord(slug) ? new Wrong("This word has another meaning in addresses here.") : slug;
}

function readRepositoryUrl(text: string): string | Wrong {
  if (line(text) === "") return "";
  if (text.length > MAX_LENGTHS.url) return atMost(MAX_LENGTHS.url);
  const read = readRepository(text);
  return typeof read === "string" ? new Wrong(read) : read.url;
}

/** Kept as the address of the index's page, which is what most entries have. */
function readRegistryUrl(text: string): string | Wrong {
  if (line(text) === "") return "";
  const { registry } = catalogue;
  const name = registry.projectName(text);
  if (name === null || text.length > MAX_LENGTHS.title) {
    return new Wrong(`This is neither a name on ${registry.name} nor an address there.`);
  }
  return registry.projectUrl(name);
}

/** What looks like a host, as people write it without its scheme. */
const BARE = /^[\w-]+(?:\.[\w-]+)+(?:[/:?#]|$)/;

function readAddress(text: string): string | Wrong {
  const typed = line(text);
  if (typed === "") return "";
  const address = BARE.test(typed) ? `https://${typed}` : typed;
  if (address.length > MAX_LENGTHS.url) return atMost(MAX_LENGTHS.url);
  return externalUrl(address) === null || /\s/.test(address)
    ? new Wrong("An address that begins with https:// or http://.")
    : address;
}

function readDescription(text: string): string | Wrong {
  const description = text.trim();
  return description.length > MAX_LENGTHS.description ? atMost(MAX_LENGTHS.description) : description;
}

/** A slug, or the address of a package's page here. */
const readReplacement = (text: string) => line(text).replace(/^.*\/packages\/p\/([^/]+)\/?$/, "$1");

type Readers = {
  [Field in keyof PackageFields]: (value: PackageFields[Field]) => PackageFields[Field] | Wrong;
};

/** What each field takes, as it is kept. What it may refer to is looked up elsewhere (check-fields.ts). */
export const readers: Readers = {
  title: readTitle,
  slug: readSlug,
  category: line,
  repositoryUrl: readRepositoryUrl,
  registryUrl: readRegistryUrl,
  description: readDescription,
  documentationUrl: (text) => (text === null ? null : readAddress(text)),
  isArchived: (is) => is,
  isDeprecated: (is) => is,
  replacement: readReplacement,
};

/** Such as half of an emoji, which JSON can say and no database keeps. */
export const isBroken = (value: unknown): boolean =>
  typeof value === "string" && (!value.isWellFormed() || value.includes("\0"));
