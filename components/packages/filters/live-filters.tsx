"use client"; // Follows each choice at once; without it the form has a button.

import { useEffect } from "react";
import { onOtherView } from "@/components/ui/view-history";
import { FILTER_FORM } from "./form-id";

const load = () => import("./live-list");

const isFilterForm = (form: unknown): form is HTMLFormElement =>
  form instanceof HTMLFormElement && form.id === FILTER_FORM;

function onChange({ target }: Event): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const { form } = target;
  // A text is looked for once it is entered.
  if (!isFilterForm(form) || target.type === "search") return;
  load().then(
    ({ visitForm }) => visitForm(form),
    () => form.submit(),
  );
}

function onSubmit(event: SubmitEvent): void {
  const { target } = event;
  if (!isFilterForm(target)) return;
  event.preventDefault();
  load().then(
    ({ visitForm }) => visitForm(target),
    () => target.submit(),
  );
}

const show = (address: string) => void load().then(({ showList }) => showList(address));

/** Shows the list that is asked for in place of the one there is, without a new page. Its script comes with the first choice. */
export function LiveFilters() {
  useEffect(() => {
    document.addEventListener("change", onChange);
    document.addEventListener("submit", onSubmit);
    const endHistory = onOtherView(show);
    return () => {
      document.removeEventListener("change", onChange);
      document.removeEventListener("submit", onSubmit);
      endHistory();
    };
  }, []);
  return null;
}
