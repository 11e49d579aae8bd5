/** The same for all spellings of a project's name (https://packaging.python.org/en/latest/specifications/name-normalization/). */
export const projectKey = (name: string): string => name.replace(/[-_.]+/g, "-").toLowerCase();
