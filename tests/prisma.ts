import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { beforeAll } from "vitest";
import { PrismaClient } from "@/prisma/generated/client";
import { createTestDatabase } from "./database";

type Connections = { url: string; pool: pg.Pool; db: PrismaClient };

/**
 * A fresh migrated database for the tests of a file, with a pool and a Prisma client of their own.
 * The returned object is filled in before the first test runs.
 */
export function testDatabase(): Connections {
  const connections = {} as Connections;
  beforeAll(async () => {
    const database = await createTestDatabase();
    const pool = new pg.Pool({ connectionString: database.url, options: "-c TimeZone=UTC", max: 4 });
    // At the end the database goes, maybe before its last connections have: they are told, and nobody listens any more.
    pool.on("error", () => undefined);
    pool.on("connect", (client) => client.on("error", () => undefined));
    const db = new PrismaClient({ adapter: new PrismaPg(pool) });
    Object.assign(connections, { url: database.url, pool, db });
    return async () => {
      await db.$disconnect();
      if (!pool.ended) await pool.end();
      await database.drop();
    };
  });
  return connections;
}
