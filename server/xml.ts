import { XMLBuilder } from "fast-xml-parser";

/** An element's content: text, or elements by name; attributes begin with "@", text beside them is "#". */
export type XmlContent = string | readonly XmlContent[] | { readonly [name: string]: XmlContent };

/** What XML 1.0 cannot say at all, not even escaped: most control characters, and lone surrogates. */
const UNWRITABLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const writable = (_: string, text: unknown) => String(text).replace(UNWRITABLE, "");

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  textNodeName: "#",
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  tagValueProcessor: writable,
  attributeValueProcessor: writable,
});

/** A document in UTF-8. Whatever comes from data is escaped, and what cannot be written is left out. */
export const toXml = (root: Readonly<Record<string, XmlContent>>): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(root)}`;
