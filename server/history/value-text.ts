import type { Prisma } from "@/prisma/generated/client";

type Value = Prisma.JsonValue | undefined;

const isObject = (value: Value): value is Prisma.JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What of a cell, or of another thing that is named in a snapshot, tells people which one it is. */
function objectText(value: Prisma.JsonObject): string {
  if ("feature" in value) {
    return `${valueText(value.feature)} × ${valueText(value.package)}: ${valueText(value.value)}`;
  }
  const name = value.title ?? value.slug ?? value.name;
  if (name !== undefined) return valueText(name);
  return Object.values(value).map(valueText).filter(Boolean).join(" ");
}

/** What a snapshot says in one field, as people read it: "" for nothing. Cells and the like stand in lines of their own. */
export function valueText(value: Value): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) {
    return value.map(valueText).join(value.some(isObject) ? "\n" : ", ");
  }
  return isObject(value) ? objectText(value) : String(value);
}
