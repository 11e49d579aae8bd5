/**
 * Versions as the package index orders them (PEP 440). What is not written by its rules comes before everything that
 * is, by its text.
 */
const FORM =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/;

const PHASES: Readonly<Record<string, number>> = {
  a: 0,
  alpha: 0,
  b: 1,
  beta: 1,
  c: 2,
  rc: 2,
  pre: 2,
  preview: 2,
};
/** A development release without another phase comes before the first alpha, a final release after the last candidate. */
const BEFORE_ALPHA = -1;
const FINAL = 3;

type Version = {
  epoch: bigint;
  release: readonly bigint[];
  /** Phase and its number, post release, development release and its number. */
  rest: readonly (number | bigint)[];
  local: readonly string[];
  isPreRelease: boolean;
};

const number = (digits: string | undefined) => BigInt(digits || 0);

/** Zeros at the end say nothing: 1.0 is 1. */
function withoutFinalZeros(parts: bigint[]): bigint[] {
  const end = parts.findLastIndex((part) => part !== 0n);
  return parts.slice(0, end + 1);
}

function readVersion(text: string): Version | null {
  const form = FORM.exec(text.trim().toLowerCase());
  if (!form) return null;
  const [, epoch, release = "", phase, phaseNumber, shortPost, post, postNumber, dev, devNumber, local] =
    form;
  const isPost = post !== undefined || shortPost !== undefined;
  let stage = FINAL;
  if (phase !== undefined) stage = PHASES[phase] ?? FINAL;
  else if (dev !== undefined && !isPost) stage = BEFORE_ALPHA;
  return {
    epoch: number(epoch),
    release: withoutFinalZeros(release.split(".").map(BigInt)),
    rest: [
      stage,
      number(phaseNumber),
      isPost ? number(shortPost ?? postNumber) : -1,
      // Before what it develops towards.
      dev === undefined ? 1 : 0,
      number(devNumber),
    ],
    local: local?.split(/[-_.]/) ?? [],
    isPreRelease: phase !== undefined || dev !== undefined,
  };
}

type Comparable = number | bigint | string;

const compare = (a: Comparable, b: Comparable) => (a === b ? 0 : a < b ? -1 : 1);

/** Part by part; of two that agree as far as the shorter one goes, the longer one is later. */
function compareLists<Part>(
  a: readonly Part[],
  b: readonly Part[],
  by: (a: Part, b: Part) => number,
): number {
  for (const [place, part] of a.entries()) {
    const other = b[place];
    if (other === undefined) return 1;
    const order = by(part, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Of a local version: numbers by their value and after words, which go by their letters. */
function compareLocal(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA && isNumberB) return compare(BigInt(a), BigInt(b));
  if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
  return compare(a, b);
}

function compareRead(a: Version, b: Version): number {
  return (
    compare(a.epoch, b.epoch) ||
    compareLists(a.release, b.release, compare) ||
    compareLists(a.rest, b.rest, compare) ||
    compareLists(a.local, b.local, compareLocal)
  );
}

type Written = { text: string; read: Version | null };

const written = (text: string): Written => ({ text, read: readVersion(text) });

function compareWritten(a: Written, b: Written): number {
  if (a.read && b.read) return compareRead(a.read, b.read);
  if (a.read || b.read) return a.read ? 1 : -1;
  return compare(a.text, b.text);
}

/** Below zero when `a` comes before `b`. Different spellings of a version (1.0, 1.0.0) are equal. */
export const compareVersions = (a: string, b: string): number => compareWritten(written(a), written(b));

/** Alphas, betas, candidates and development releases; what cannot be read is none. */
export const isPreRelease = (version: string): boolean => readVersion(version)?.isPreRelease ?? false;

/** The items with the latest version first; items of equal versions keep their order. Reads each version once. */
export function latestFirst<Item extends { version: string }>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, version: written(item.version) }))
    .sort((a, b) => compareWritten(b.version, a.version))
    .map(({ item }) => item);
}
