import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { PrismaClient } from "@/prisma/generated/client";
import { createTestDatabase, type TestDatabase } from "./database";

type Connections = { url: string; pool: pg.Pool; db: PrismaClient };

/**
 * A fresh migrated database for the tests of a file, with a pool and a Prisma client of their own.
 * The returned object is filled in before the first test runs.
 */
export function useTestDatabase(): Connections {
  const connections = {} as Connections;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    connections.url = database.url;
    connections.pool = new pg.Pool({ connectionString: database.url, options: "-c TimeZone=UTC", max: 4 });
    connections.db = new PrismaClient({ adapter: new PrismaPg(connections.pool) });
  });
  afterAll(async () => {
    await connections.db.$disconnect();
    if (!connections.pool.ended) await connections.pool.end();
    await database.drop();
  });
  return connections;
}
