import { type AnswerCache, isKeepable, isLasting } from "@/server/cache/answers";
import type { Coding, Effort } from "@/server/cache/codings";
import { inCoding, type FinishedAnswer } from "@/server/cache/finished-answer";
import { Flights } from "@/server/cache/flights";
import { collectTags } from "@/server/cache/tags";

type Make = (tags: ReadonlySet<string>) => Promise<FinishedAnswer>;

/** Answers that are the same for everyone: made once for all who ask at the same time, and kept in each coding. */
export class SharedAnswers {
  private readonly making = new Flights<FinishedAnswer>();
  private readonly encoding = new Flights<FinishedAnswer>();

  constructor(private readonly cache: AnswerCache) {}

  /** What can be sent at once. */
  find(key: string, coding: Coding): FinishedAnswer | undefined {
    const kept = this.cache.get(keyOf(key, coding));
    if (kept || coding === "identity") return kept;
    const plain = this.cache.get(keyOf(key, "identity"));
    return plain?.isCompressible ? undefined : plain;
  }

  /** Makes the answer, or only its coding when the plain one is kept already. */
  async make(key: string, coding: Coding, make: Make): Promise<FinishedAnswer> {
    const since = this.cache.moment();
    const plain =
      this.cache.get(keyOf(key, "identity")) ??
      (await this.making.join(key, since, () => this.makePlain(key, since, make)));
    if (coding === "identity" || !plain.isCompressible) return plain;
    if (!isKeepable(plain)) return inCoding(plain, coding, "once");
    const codedKey = keyOf(key, coding);
    return this.encoding.join(codedKey, since, async () => {
      const coded = await inCoding(plain, coding, this.effortFor(plain));
      this.cache.store(codedKey, coded, since);
      return coded;
    });
  }

  private effortFor(answer: FinishedAnswer): Effort {
    return isLasting(answer) && this.cache.state === "open" ? "lasting" : "kept";
  }

  private makePlain(key: string, since: number, make: Make): Promise<FinishedAnswer> {
    return collectTags(async (tags) => {
      const made = await make(tags);
      this.cache.store(keyOf(key, "identity"), made, since);
      return made;
    });
  }
}

const keyOf = (key: string, coding: Coding) => `${coding} ${key}`;
