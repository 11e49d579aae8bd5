import fs from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "@/scripts/project";
import { services } from "@/server/services";
import { addresses } from "./addresses";

const folders = fs
  .readdirSync(inProject("app"), { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
  .map((file) => file.slice(0, Math.max(0, file.lastIndexOf("/"))));

test.each(folders)("bad requests are made of app/%s, too", (folder) => {
  const pattern = folder.replaceAll(".", "\\.").replace(/\[\w+\]/g, "[^/]+");
  const address = new RegExp(`^/${pattern}/?$`);
  expect(addresses.filter((one) => address.test(one))).not.toEqual([]);
});

test("bad requests are made of what every service owns, too", () => {
  for (const { owns } of services) {
    expect(addresses.filter((path) => owns(path, "GET") || owns(path, "POST"))).not.toEqual([]);
  }
});
