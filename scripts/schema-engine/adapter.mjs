import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { parseIntoClientConfig } from "pg-connection-string";

/** PostgreSQL's internal one-byte type "char", which the engine's introspection reads and adapter-pg cannot map. */
const INTERNAL_CHAR_OID = 18;
const TEXT_OID = 25;

const internalCharColumns = new WeakMap();
const patched = new WeakSet();

/** Lets the adapter read columns of type "char": fetched as text, reported as characters. */
function readInternalChars(adapter) {
  // Two levels up is the class that the adapter shares with its transactions.
  const queryable = Object.getPrototypeOf(Object.getPrototypeOf(adapter));
  if (patched.has(queryable)) return adapter;
  patched.add(queryable);
  const { performIO, queryRaw } = queryable;

  queryable.performIO = async function (query) {
    const result = await performIO.call(this, query);
    const fields = result.fields ?? [];
    const columns = [...fields.keys()].filter((index) => fields[index].dataTypeID === INTERNAL_CHAR_OID);
    for (const index of columns) fields[index].dataTypeID = TEXT_OID;
    internalCharColumns.set(query, columns);
    return result;
  };
  queryable.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query);
    for (const index of internalCharColumns.get(query) ?? []) {
      result.columnTypes[index] = ColumnTypeEnum.Character;
    }
    return result;
  };
  return adapter;
}

/** Sends a script whole: the adapter's own version cuts it at every semicolon, in functions and comments too. */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async function (script) {
    try {
      await this.client.query(script);
    } catch (error) {
      this.onError(error);
    }
  };
  return adapter;
}

const mended = (adapter) => sendScriptsWhole(readInternalChars(adapter));

class MigrationAdapterFactory extends PrismaPg {
  #config;

  constructor(config) {
    super(config);
    this.#config = config;
  }

  async connect() {
    return mended(await super.connect());
  }

  // The adapter's own version drops the shadow database while its pool is still connected to it.
  async connectToShadowDb() {
    const main = await this.connect();
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = mended(await new PrismaPg({ ...this.#config, database }).connect());
    const closeShadow = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await closeShadow();
      await main.executeScript(`DROP DATABASE "${database}"`);
      await main.dispose();
    };
    return shadow;
  }
}

/** Sessions are in UTC because adapter-pg drops the offset of what it reads. */
export function createAdapterFactory(url) {
  return new MigrationAdapterFactory(url && { ...parseIntoClientConfig(url), options: "-c TimeZone=UTC" });
}
