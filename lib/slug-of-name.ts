/** In characters. */
const MAX_LENGTH = 200;

/** The slug that a name suggests: "Django REST_framework!" → "django-rest_framework". "" where it has no such letters. */
export const slugOfName = (name: string, maxLength = MAX_LENGTH): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, "");
