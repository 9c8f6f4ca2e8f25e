/** Checkboxes and radio buttons, in Slack's order, with descriptions. */

import { html } from "../vendor/standalone.module.js";
import { useElement } from "../blocks/scope.js";
import { Text } from "../text/render.js";

export function Checkboxes({ block, element }) {
  const { value, change, label, ids, described } = useElement(block, element);
  const chosen = new Set((value ?? []).map((option) => option.value));
  const toggle = (option) => change(element.options.filter((one) => (one.value === option.value) !== chosen.has(one.value)));
  return html`<div class="choices" role="group" aria-labelledby=${ids.label} aria-label=${ids.label ? undefined : label} aria-describedby=${described}>
    ${element.options.map((option, index) => html`<${Choice} type="checkbox" option=${option} checked=${chosen.has(option.value)}
      id=${index === 0 ? ids.field : undefined} onPick=${() => toggle(option)} />`)}</div>`;
}

export function RadioButtons({ block, element }) {
  const { value, change, label, ids, described } = useElement(block, element);
  return html`<div class="choices" role="radiogroup" aria-labelledby=${ids.label} aria-label=${ids.label ? undefined : label} aria-describedby=${described}>
    ${element.options.map((option, index) => html`<${Choice} type="radio" name=${`${block.block_id}-${element.action_id}`} option=${option}
      checked=${value?.value === option.value} id=${index === 0 ? ids.field : undefined} onPick=${() => change(option)} />`)}</div>`;
}

function Choice({ type, name, option, checked, id, onPick }) {
  return html`<label class="choice">
    <input type=${type} name=${name} id=${id} checked=${checked} onChange=${onPick} />
    <span><${Text} text=${option.text} />${option.description && html`<small class="quiet"><${Text} text=${option.description} /></small>`}</span>
  </label>`;
}
