/** Fields people type into, and files. */

import { html, useState } from "../vendor/standalone.module.js";
import { useElement } from "../blocks/scope.js";
import { readFiles } from "../files.js";
import { richTextFrom, typedFrom } from "../text/typed.js";

/** What all typed fields share: value, labels, dispatching, focus. */
function useField(block, element) {
  const { value, change, label, ids, described, error } = useElement(block, element);
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const onType = (typed) => change(typed === "" ? null : typed, { quiet: !block.dispatch_action || !triggers.includes("on_character_entered") });
  const onKeyDown = (event) => {
    if (event.key !== "Enter" || event.isComposing || (element.multiline && !event.ctrlKey)) return;
    if (!block.dispatch_action || !triggers.includes("on_enter_pressed")) return;
    event.preventDefault();
    change(value, { quiet: false });
  };
  const props = {
    id: ids.field, "data-wants-focus": element.focus_on_load || undefined, class: "field", placeholder: element.placeholder?.text,
    "aria-label": ids.label ? undefined : label, "aria-describedby": described,
    "aria-invalid": Boolean(error), "aria-required": block.type === "input" && !block.optional, onKeyDown,
  };
  return { value, change, onType, props };
}

export function PlainTextInput({ block, element }) {
  const { value, onType, props } = useField(block, element);
  const near = element.max_length && (value?.length ?? 0) > element.max_length * 0.8;
  const count = near && html`<small class="quiet" aria-live="polite">${element.max_length - (value?.length ?? 0)} characters left</small>`;
  const onInput = (event) => onType(event.target.value);
  return element.multiline
    ? html`<textarea ...${props} rows="4" value=${value ?? ""} onInput=${onInput}></textarea>${count}`
    : html`<input type="text" ...${props} value=${value ?? ""} onInput=${onInput} />${count}`;
}

const KINDS = { email_text_input: "email", url_text_input: "url" };

export function TypedInput({ block, element }) {
  const { value, onType, props } = useField(block, element);
  return html`<input type=${KINDS[element.type]} ...${props} value=${value ?? ""} onInput=${(event) => onType(event.target.value)} />`;
}

export function NumberInput({ block, element }) {
  const { value, onType, props } = useField(block, element);
  return html`<input type="text" inputmode=${element.is_decimal_allowed ? "decimal" : "numeric"} ...${props} value=${value ?? ""}
    onInput=${(event) => onType(event.target.value.trim())} />`;
}

/** A plain field whose lines become rich text: lists, quotes and *styles* as people type them. */
export function RichTextInput({ block, element }) {
  const { value, change, props } = useField(block, element);
  const [typed, setTyped] = useState(() => typedFrom(value));
  function onInput(event) {
    setTyped(event.target.value);
    change(event.target.value.trim() ? richTextFrom(event.target.value) : null);
  }
  return html`<textarea ...${props} rows=${element.min_lines ?? 4} value=${typed} onInput=${onInput}></textarea>`;
}

export function FileInput({ block, element }) {
  const { value, change, label, ids, described, error } = useElement(block, element);
  const accept = element.filetypes?.map((type) => `.${type}`).join(",");
  const onChange = async (event) => change((await readFiles(event.target.files)).slice(0, element.max_files ?? 10));
  return html`<input type="file" class="field" id=${ids.field} multiple=${(element.max_files ?? 10) > 1} accept=${accept}
      aria-label=${ids.label ? undefined : label} aria-describedby=${described} aria-invalid=${Boolean(error)} onChange=${onChange} />
    ${value?.length ? html`<ul class="picked-files">${value.map((file) => html`<li>${file.name ?? file}</li>`)}</ul>` : null}`;
}
