import { describe, expect, it } from "vitest";
import { actorOf } from "@/tests/actors";
import { type Action, actions, denial, may } from "./policy";

const roles = [null, "member", "moderator", "administrator"] as const;
const allowedRoles = (action: Action, id = 1) =>
  roles.filter((role) => may(role && actorOf(id, role), action, { ownerId: id }));

describe("the policy", () => {
  it("lets nobody who is signed out do anything", () => {
    for (const action of actions) expect(denial(null, action), action).toBe("signed out");
  });

  it.each([
    ["package.edit", ["member", "moderator", "administrator"]],
    ["flag.decide", ["moderator", "administrator"]],
    ["user.manage", ["administrator"]],
  ] as const)("lets a role do what lesser roles may, and more: %s", (action, allowed) => {
    expect(allowedRoles(action)).toEqual(allowed);
  });

  it("restricts editing to those who may", () => {
    const restricted = { editsPackages: false };
    expect(denial(actorOf(1, "member", restricted), "package.edit")).toBe("restricted");
    expect(denial(actorOf(1, "member", restricted), "grid.edit")).toBeNull();
  });

  it("keeps a locked grid from everybody", () => {
    expect(denial(actorOf(1, "administrator"), "grid.edit", { isLocked: true })).toBe("locked");
    expect(may(actorOf(1, "moderator"), "grid.lock", { isLocked: true })).toBe(true);
  });

  it("keeps what is somebody's from others, but for those who look after it", () => {
    expect(denial(actorOf(2), "site.edit", { ownerId: 1 })).toBe("others");
    expect(denial(actorOf(2), "site.edit", { ownerId: null })).toBe("others");
    expect(may(actorOf(2, "moderator"), "site.edit", { ownerId: 1 })).toBe(true);
    expect(denial(actorOf(2, "administrator"), "token.manage", { ownerId: 1 })).toBe("others");
  });
});
