import { diffWordsWithSpace } from "diff";
import type { Prisma } from "@/prisma/generated/client";
import type { SubjectKind } from "@/prisma/generated/enums";
import { subjects } from "@/server/history/subjects";
import { valueText } from "@/server/history/value-text";

export type Snapshot = Prisma.JsonObject;

/** A stretch of text, and which of the two states it stands in. */
export type Part = { text: string; is: "same" | "removed" | "added" };

export type FieldDifference = { name: string; label: string; parts: Part[]; isLong: boolean };

/** Texts in which words are compared; anything else is replaced as a whole. */
const PROSE = new Set(["description", "note", "value", "title", "content", "body", "text", "cells"]);
/** Beyond it texts have little in common, and comparing them would take long. */
const MOST_EDITS = 1_000;
const LONG_CHARACTERS = 500;

/** Which thing a row says something of, and which values need a name: told by the sentence above, not field by field. */
const isReference = (name: string) => name === "id" || name.endsWith("Id");

function partsOf(name: string, before: string, after: string): Part[] {
  const changes = PROSE.has(name)
    ? diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
    : undefined;
  const whole: Part[] = [
    { text: before, is: "removed" },
    { text: after, is: "added" },
  ];
  const parts = changes?.map(({ value, added, removed }): Part => {
    return { text: value, is: added ? "added" : removed ? "removed" : "same" };
  });
  return (parts ?? whole).filter(({ text }) => text !== "");
}

/** "documentationUrl" → "documentation url", for a field that nobody has named. */
const spelledOut = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function namesOf(kind: SubjectKind, states: readonly Snapshot[]): { name: string; label: string }[] {
  const { fields } = subjects[kind];
  const known = Object.keys(fields);
  const met = states.flatMap((state) => Object.keys(state));
  const names = [...new Set([...known, ...met])].filter((name) => met.includes(name) && !isReference(name));
  // What names the thing itself is no field of it.
  const shown =
    kind === "element" || kind === "grid_package" ? names.filter((name) => known.includes(name)) : names;
  return shown.map((name) => ({ name, label: fields[name] ?? spelledOut(name) }));
}

/**
 * What differs between two states, field by field; of something new, or no longer there, everything that it says. Pure:
 * texts are as they were typed, and whoever shows them escapes them.
 */
export function differencesOf(
  kind: SubjectKind,
  before: Snapshot | null,
  after: Snapshot | null,
): FieldDifference[] {
  const states = [before, after].filter((state) => state !== null);
  const isWhole = states.length < 2;
  return namesOf(kind, states).flatMap(({ name, label }) => {
    const [was, is] = [valueText(before?.[name]), valueText(after?.[name])];
    if (was === is) return [];
    const parts: Part[] = isWhole ? [{ text: was + is, is: "same" }] : partsOf(name, was, is);
    return [{ name, label, parts, isLong: was.length + is.length > LONG_CHARACTERS }];
  });
}
