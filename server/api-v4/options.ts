import type { Json } from "./json";
import type { Route } from "./routes";

/** What OPTIONS says of a resource, whether its key names anything or not. */
export const describeRoute = ({ name, description }: Route): Json => ({
  name,
  description,
  renders: ["application/json", "text/html"],
  parses: ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
});
