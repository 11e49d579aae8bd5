import { callbackService } from "@/server/accounts/providers/answer-callback";
import { answerV1 } from "@/server/api-v1/answer";
import { answerV3Request } from "@/server/api-v3/answer";
import { answerApi } from "@/server/api-v4/answer";
import { answerBadge, isBadgePath } from "@/server/badges/answer";
import { formService } from "@/server/forms/answer";
import { refreshProgressService } from "@/server/refresh/answer-state";
import { viewerService } from "@/server/viewer/answer";
import { webhookService } from "@/server/webhooks/answer";
import { below, notFoundPage, type Service } from "@/server/service";

/** Everything that is answered without Next, first match first. */
export const services: readonly Service[] = [
  { owns: below("/api/v4"), isNegotiated: true, answer: answerApi },
  {
    owns: below("/api/v3"),
    isNegotiated: false,
    answer: answerV3Request,
  },
  {
    owns: below("/api/v1"),
    isNegotiated: false,
    answer: async (_request, _verb, target) => answerV1(target),
  },
  { owns: isBadgePath, isNegotiated: false, answer: (_, verb, target) => answerBadge(verb, target) },
  formService,
  refreshProgressService,
  viewerService,
  webhookService,
  callbackService,
  // Nothing else is there, by any verb.
  { owns: below("/api"), isNegotiated: false, answer: async () => notFoundPage },
];
