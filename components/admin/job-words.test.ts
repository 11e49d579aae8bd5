import { expect, it } from "vitest";
import { schedule } from "@/server/jobs/schedule";
import { adminJobs } from "./job-words";

it("says what each job does, and of no other", () => {
  expect(Object.keys(adminJobs.about).toSorted()).toEqual(schedule.map(({ job }) => job.name).toSorted());
});
