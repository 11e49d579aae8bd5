import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { toXml } from "./xml";

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false });
const read = (xml: string): unknown => parser.parse(xml);

it("writes elements in their order, repeated ones and attributes", () => {
  expect(
    toXml({ feed: { "@lang": "en", entry: ["a", { "@id": "1", "#": "b" }], link: { "@href": "/x" } } }),
  ).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<feed lang="en"><entry>a</entry><entry id="1">b</entry><link href="/x"/></feed>',
  );
});

it.each([
  "<script>alert(1)</script> & \"double\" 'single' ]]>",
  "&amp; stays &amp;amp;",
  "é 日本 🚀",
  "true",
  "0012",
])("gives %j back from an element and from an attribute", (text) => {
  const xml = toXml({ a: { "@b": text, c: text } });
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(read(xml)).toMatchObject({ a: { "@b": text, c: text } });
});

it("leaves out what XML cannot say", () => {
  const xml = toXml({ a: { "@b": "x\0\x0b\x1fy", c: "\ud83d alone \uffff\ufffe \x08end" } });
  expect(read(xml)).toMatchObject({ a: { "@b": "xy", c: "alone  end" } });
});
