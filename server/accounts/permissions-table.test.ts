import { format, resolveConfig } from "prettier";
import { expect, it } from "vitest";
import { permissionsTable } from "./permissions-table";

it("is what docs/PERMISSIONS.md says (`npx vitest run --project unit permissions-table -u` writes it)", async () => {
  const file = "docs/PERMISSIONS.md";
  const written = await format(permissionsTable(), { ...(await resolveConfig(file)), filepath: file });
  await expect(written).toMatchFileSnapshot(`../../${file}`);
});
