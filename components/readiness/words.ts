import { catalogue } from "@/catalogue.config";
import { counted, formatInteger } from "@/lib/numbers";
import { type CycleState } from "@/lib/products/cycles";
import { type ReadinessState } from "@/lib/products/readiness";

const { framework, registry } = catalogue;

/** What the pages of readiness say; part of `words`. */
export const readiness = {
  title: "Readiness",
  description: `How far ${framework.name} packages are for each version of what they run on, and when support of it ends.`,
  lead: "Which versions of what packages run on are supported, until when, and how many packages say that they are ready.",
  nothing: "No release cycles are known to this catalogue yet.",
  shares: (product: string, any: number) =>
    `Of ${counted(any, "living package")} that state a version of ${product}, the share that states each.`,
  noneStates: (product: string) => `No living package states a version of ${product}.`,
  chart: (product: string) =>
    `Share of packages that state each version of ${product}; the table has every figure`,
  table: (product: string) => `Versions of ${product}`,
  cycle: "Version",
  state: "Support",
  released: "Released",
  ends: "Support ends",
  ended: "Support ended",
  comesOut: "Comes out",
  ready: "Ready",
  share: "Share",
  lts: "LTS",
  ltsLong: "long-term support",
  notSaid: "not known",
  states: {
    planned: "not out yet",
    supported: "supported",
    ended: "ended",
  } satisfies Record<CycleState, string>,
  endsSoon: "ends soon",

  cycleTitle: (product: string, cycle: string) => `Packages ready for ${product} ${cycle}`,
  cycleDescription: (product: string, cycle: string, count: number) =>
    `${counted(count, "package")} that state ${product} ${cycle}, those that may work with it, and when its support ends.`,
  progress: (ready: number, all: number, percent: string) =>
    `${formatInteger(ready)} of ${counted(all, "living package")} are ready: ${percent}.`,
  tabs: "How far packages are",
  tab: {
    ready: "Ready",
    maybe: "Maybe",
    unstated: "Not stated",
  } satisfies Record<ReadinessState, string>,
  none: {
    ready: "No package states it yet.",
    maybe: "No package states a version near it.",
    unstated: "Every package states something of it.",
  } satisfies Record<ReadinessState, string>,
  rule: "How packages are judged",
  rules: (product: string, cycle: string, near: readonly string[]): Record<ReadinessState, string> => ({
    ready: `Its classifiers on ${registry.name} state ${product} ${cycle}.`,
    maybe:
      near.length > 0
        ? `They state a version near it (${near.join(", ")}), or only the major version.`
        : "They state only the major version.",
    unstated: `They state neither, or have not been read yet. That does not mean that it fails.`,
  }),
  living: "Archived and deprecated packages are left out. Most stars first.",
  addon: (product: string) => `Only packages that name ${product} among their classifiers are asked.`,
  others: (product: string) => `Other versions of ${product}`,

  hasEnded: (name: string) => `${name} was last supported on`,
  endsToday: (name: string) => `${name} goes out of support after today,`,
  willEnd: (name: string) => `${name} goes out of support after`,
  notOut: (name: string) => `${name} comes out on`,
  endedUndated: (name: string) => `${name} is out of support.`,
  moveTo: (name: string) => `Supported longest: ${name}.`,
} as const;
