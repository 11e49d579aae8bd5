import { queries } from "@/scripts/bench/queries";
import { type Sample, someNumbers, someOf } from "@/scripts/bench/sample";

/** Something that is asked for again and again, and how fast it should be beside plain node:http. */
export type Case = {
  name: string;
  /** Null where it is only told. */
  wanted: number | null;
  /** Hot: answered from memory. Cold: the cache is off. */
  isHot: boolean;
  addresses: (sample: Sample) => readonly string[];
};

/** Grids that the bench adds to the archive, which has none so large: their slugs and sizes. */
export const largeGrids = {
  usual: { slug: "bench-grid-40", packages: 40, features: 50 },
  large: { slug: "bench-grid-200", packages: 200, features: 50 },
} as const;

/** Two cases that are compared with each other: how many times as long as `other` may `name` take? */
export const comparison = { name: "grid of 200 × 50, cold", other: "grid of 40, cold", wanted: 6 } as const;

const ADDRESSES = 500;
const LIST_LENGTH = 20;

const one = (address: string) => () => [address];
/** Views that are all alike but for their addresses, which nobody shares: each hides what is not there. */
const viewsOf = (slug: string) =>
  Array.from({ length: ADDRESSES }, (_, index) => `/grids/g/${slug}/?hide=${900_000_000 + index}`);
const somePackages = ({ packages }: Sample) => someOf(packages, ADDRESSES);

export const cases: readonly Case[] = [
  { name: "package JSON, hot", wanted: 1 / 2, isHot: true, addresses: one("/api/v4/packages/1083/") },
  { name: "list of 20, hot", wanted: 1 / 2, isHot: true, addresses: one("/api/v4/packages/") },
  { name: "grid JSON, hot", wanted: 1 / 2, isHot: true, addresses: one("/api/v4/grids/1/") },
  {
    name: "package page, hot",
    wanted: 1 / 2,
    isHot: true,
    addresses: one("/packages/p/django-comments-xtd/"),
  },
  { name: "home page, hot", wanted: 1 / 2, isHot: true, addresses: one("/") },
  { name: "packages page, hot", wanted: 1 / 2, isHot: true, addresses: one("/packages/") },
  {
    name: "grid of 40, hot",
    wanted: 1 / 2,
    isHot: true,
    addresses: one(`/grids/g/${largeGrids.usual.slug}/`),
  },
  {
    name: "package JSON, cold",
    wanted: 1 / 12,
    isHot: false,
    addresses: (sample) => somePackages(sample).map(({ id }) => `/api/v4/packages/${id}/`),
  },
  {
    name: "list of 20, cold",
    wanted: 1 / 20,
    isHot: false,
    addresses: ({ packages }) =>
      someNumbers(ADDRESSES, packages.length - LIST_LENGTH).map(
        (offset) => `/api/v4/packages/?offset=${offset}`,
      ),
  },
  {
    name: "grid JSON, cold",
    wanted: 1 / 15,
    isHot: false,
    addresses: ({ gridIds }) => someOf(gridIds, ADDRESSES).map((id) => `/api/v4/grids/${id}/`),
  },
  {
    name: "search, cold",
    wanted: 1 / 60,
    isHot: false,
    addresses: () => queries.map((query) => `/api/v4/search/?q=${encodeURIComponent(query)}`),
  },
  {
    name: "package page, cold",
    wanted: null,
    isHot: false,
    addresses: (sample) => somePackages(sample).map(({ slug }) => `/packages/p/${slug}/`),
  },
  {
    name: comparison.other,
    wanted: null,
    isHot: false,
    addresses: () => viewsOf(largeGrids.usual.slug),
  },
  {
    name: comparison.name,
    wanted: null,
    isHot: false,
    addresses: () => viewsOf(largeGrids.large.slug),
  },
];
