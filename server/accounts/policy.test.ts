import { expect, it } from "vitest";
import { canListUsers } from "./policy";

it.each([
  [null, false],
  [{ id: 1, role: "member" }, true],
  [{ id: 2, role: "moderator" }, true],
  [{ id: 3, role: "administrator" }, true],
] as const)("lets everyone who is signed in list users: %j", (actor, allowed) => {
  expect(canListUsers(actor)).toBe(allowed);
});
