import { expect, test } from "@playwright/test";
import { signIn } from "@/e2e/sign-in";

test("whoever is signed in finds their account in the header", async ({ page }) => {
  const { username } = await signIn(page, { role: "moderator", name: "Mo Derator" });
  await page.goto("/");
  await page.getByRole("button", { name: "Mo Derator" }).click();
  await expect(page.getByRole("link", { name: "Profile" })).toHaveAttribute("href", `/profiles/${username}/`);
  await expect(page.getByRole("link", { name: "Staff" })).toBeVisible();
});
