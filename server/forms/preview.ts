import { InvalidInput } from "@/server/forms/state";

/** Thrown where somebody only wants to see what they typed: the form's page shows it again, and nothing is wrong. */
export class FormPreview extends InvalidInput {
  constructor() {
    super({});
  }

  override get status(): number {
    return 200;
  }
}
