import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { importFrom, type ImportOptions } from "@/server/imports/import-from";
import type { Kind, Report } from "@/server/imports/report";
import { createTestDatabase } from "@/tests/database";

/** A database of its own, and a folder for the files that are imported into it. */
export class ImportScene {
  private constructor(
    readonly databaseUrl: string,
    readonly folder: string,
    readonly sql: pg.Client,
    readonly close: () => Promise<void>,
  ) {}

  static async create(): Promise<ImportScene> {
    const database = await createTestDatabase();
    const folder = mkdtempSync(path.join(tmpdir(), "import-scene-"));
    const sql = new pg.Client({ connectionString: database.url, options: "-c TimeZone=UTC" });
    await sql.connect();
    return new ImportScene(database.url, folder, sql, async () => {
      await sql.end();
      await database.drop();
      rmSync(folder, { recursive: true });
    });
  }

  /** Imports values as files of their own, in one run. */
  async import(values: unknown[], options: ImportOptions = {}): Promise<Report> {
    const files = values.map((value, place) => this.file(`input-${place}.json`, JSON.stringify(value)));
    return importFrom(this.databaseUrl, files, options);
  }

  file(name: string, content: string | Buffer): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  async rows<Row extends pg.QueryResultRow>(query: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.sql.query<Row>(query, values)).rows;
  }

  /** Where every row lies and which transaction wrote it: any rewritten row shows. */
  async rowVersions(): Promise<Record<string, string>> {
    const tables = await this.rows<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    const versions: Record<string, string> = {};
    for (const { name } of tables) {
      const [all] = await this.rows<{ digest: string }>(
        `SELECT count(*) || ':' || coalesce(md5(string_agg(ctid::text || xmin::text, ',' ORDER BY ctid)), '') AS digest
         FROM ${name}`,
      );
      versions[name] = all?.digest ?? "";
    }
    return versions;
  }
}

/** The counts of a kind that are not 0. */
export const counted = (report: Report, kind: Kind) =>
  Object.fromEntries(Object.entries(report.of(kind)).filter(([, count]) => count > 0));

/** What was said about records, without where they stood. */
export const said = (report: Report) =>
  report.problems.map(({ severity, kind, field, message }) =>
    [severity, kind, field, message].filter(Boolean).join(" "),
  );
