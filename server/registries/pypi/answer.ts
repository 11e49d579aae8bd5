import { z } from "zod";
import { timeField } from "@/server/sources/fields";
import { storableText } from "@/server/sources/storable-text";

/** The index's own limits are lower: a summary has at most 512 characters. */
const LONGEST_SUMMARY = 2_000;
const LONGEST_VERSION = 200;
const LONGEST_ADDRESS = 2_000;
/** Many put the whole text of their licence there. */
const LONGEST_LICENCE = 200_000;
const MOST_CLASSIFIERS = 1_000;
/** Projects that publish every night have some thousands. */
const MOST_RELEASES = 20_000;
/** A file for each platform and version of the language. */
const MOST_FILES = 2_000;

/** Longer ranges than the database keeps say nothing that somebody could read; a reason is cut off. */
const range = storableText(10_000)
  .nullish()
  .transform((text) => (text && text.length <= 200 ? text : null));
const reason = storableText(1_000_000)
  .nullish()
  .transform((text) => text?.slice(0, 1_000).toWellFormed() || null);

const file = z.object({
  upload_time_iso_8601: timeField,
  yanked: z.boolean(),
  yanked_reason: reason,
  requires_python: range,
});

/**
 * What is used of `/pypi/<project>/json` (https://docs.pypi.org/api/json/). The rest of it, such as the long description,
 * may be anything.
 */
export const pypiAnswer = z.object({
  info: z.object({
    name: storableText(200).min(1),
    summary: storableText(LONGEST_SUMMARY).nullish(),
    version: storableText(LONGEST_VERSION).nullish(),
    classifiers: z.array(storableText(500)).max(MOST_CLASSIFIERS).nullish(),
    license: storableText(LONGEST_LICENCE).nullish(),
    license_expression: storableText(LONGEST_LICENCE).nullish(),
    requires_python: range,
    home_page: storableText(LONGEST_ADDRESS).nullish(),
    project_urls: z.record(z.string().max(200), storableText(LONGEST_ADDRESS)).nullish(),
  }),
  // Counted before they are read: each that is wrong would be held in memory with what is wrong with it.
  releases: z
    .unknown()
    .refine((stated) => Object.keys(Object(stated) as object).length <= MOST_RELEASES, {
      error: "too many",
      abort: true,
    })
    .pipe(z.record(storableText(LONGEST_VERSION).min(1), z.array(file).max(MOST_FILES))),
});

export type PypiInfo = z.infer<typeof pypiAnswer>["info"];
export type PypiFiles = z.infer<typeof pypiAnswer>["releases"];
