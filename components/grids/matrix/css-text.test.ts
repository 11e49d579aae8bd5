import { expect, test } from "vitest";
import { cssText } from "./css-text";

test.each([
  ["Latest version", '"Latest version"'],
  ["Überprüft 2", '"Überprüft 2"'],
  ['a"; } body { x: url(', '"a\\22 \\3b  \\7d  body \\7b  x\\3a  url\\28 "'],
  ["\\ and \n", '"\\5c  and \\a "'],
  ["</style>", '"\\3c \\2f style\\3e "'],
  ["🚀", '"\\1f680 "'],
])("writes %j so that it ends where it ends", (text, css) => {
  expect(cssText(text)).toBe(css);
});
