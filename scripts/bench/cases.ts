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

const ADDRESSES = 500;
const LIST_LENGTH = 20;

const one = (address: string) => () => [address];
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
];
