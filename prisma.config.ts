import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  // Only commands that touch a database need it; `generate` and `next build` do not.
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
