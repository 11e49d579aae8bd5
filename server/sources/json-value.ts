/** What an adapter wants to be reminded of when it asks for the same package again (`package_source.memory`). */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };
