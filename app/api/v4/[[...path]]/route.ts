import { answerApi } from "@/server/api-v4/answer";

/** The API under Next itself. The front door answers these addresses without coming here. */
const answer = (request: Request): Promise<Response> => answerApi(request, request.method);

export {
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as POST,
  answer as PUT,
  answer as PATCH,
  answer as DELETE,
};
