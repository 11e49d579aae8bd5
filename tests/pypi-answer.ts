import type { RecordedAnswer } from "./sources/recorded-answers";

type File = {
  upload_time_iso_8601?: string;
  yanked?: boolean;
  yanked_reason?: string | null;
  requires_python?: string | null;
};

/** A file of a release as the index's JSON has it, as far as it matters. */
export const pypiFile = (file: File = {}) => ({
  upload_time_iso_8601: "2026-01-01T00:00:00Z",
  yanked: false,
  yanked_reason: null,
  requires_python: null,
  ...file,
});

/** The JSON of a project in the index: what its documentation says that there is always, with what a test says of it. */
export const pypiProject = (
  info: Record<string, unknown> = {},
  releases: Record<string, unknown> = { "1.0": [pypiFile()] },
) => ({
  info: {
    name: "ladders",
    version: "1.0",
    summary: "Climb things",
    description: "",
    classifiers: [],
    license: null,
    license_expression: null,
    requires_python: null,
    home_page: "",
    project_urls: null,
    ...info,
  },
  last_serial: 1,
  releases,
  urls: [],
  vulnerabilities: [],
});

export const pypiAnswerOf = (...[info, releases]: Parameters<typeof pypiProject>): RecordedAnswer => ({
  path: "/pypi/ladders/json",
  body: pypiProject(info, releases),
});
