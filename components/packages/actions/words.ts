import { counted } from "@/lib/numbers";

/** What people can say of a package by a button; part of `words`. Also loaded by the page's script. */
export const packageActions = {
  label: "Say something about it",
  use: "I use this",
  unuse: "I no longer use this",
  like: "Like",
  unlike: "No longer like it",
  edit: "Edit",
  history: "History",
  flag: "Report",
  hide: "Hide",
  show: "Show again",
  reports: (count: number) => counted(count, "open report"),
  waiting: (count: number) => `${counted(count, "site")} waiting`,
  failed: "That could not be saved. Try again.",
} as const;

/** How many people. */
export const people = (count: number): string =>
  count > 0 ? counted(count, "person", "people") : "Nobody yet";
