import { answerApi } from "@/server/api-v4/answer";
import { below, type Service } from "@/server/service";

/** Everything that is answered without Next, first match first. */
export const services: readonly Service[] = [
  { owns: below("/api/v4"), isNegotiated: true, answer: answerApi },
];
