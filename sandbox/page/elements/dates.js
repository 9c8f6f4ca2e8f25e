/** Date and time pickers on the browser's own inputs; moments are read in the person's zone. */

import { html } from "../vendor/standalone.module.js";
import { useElement } from "../blocks/scope.js";
import { useSelect } from "../store.js";
import { unixToWall, wallToUnix, zoneName } from "../text/dates.js";

export const DatePicker = ({ block, element }) => html`<${Native} block=${block} element=${element} type="date" />`;

export function TimePicker({ block, element }) {
  const extra = element.timezone ? { timezone: element.timezone } : {};
  return html`<span class="with-zone"><${Native} block=${block} element=${element} type="time" extra=${extra} />
    ${element.timezone && html`<span class="quiet">${element.timezone.replaceAll("_", " ")}</span>`}</span>`;
}

export function DateTimePicker({ block, element }) {
  const zone = useSelect((state) => state.me?.tz);
  const { value, change, label, ids, described, error } = useElement(block, element);
  const read = (event) => change(event.target.value ? wallToUnix(event.target.value, zone) : null);
  return html`<span class="with-zone">
    <input type="datetime-local" class="field" data-wants-focus=${element.focus_on_load || undefined}
      id=${ids.field} aria-label=${ids.label ? undefined : label} aria-describedby=${described}
      aria-invalid=${Boolean(error)} value=${value ? unixToWall(value, zone) : ""} onChange=${read} />
    <span class="quiet">${zoneName((value ?? 0) * 1000 || Date.now(), zone)}</span></span>`;
}

function Native({ block, element, type, extra }) {
  const { value, change, label, ids, described, error } = useElement(block, element);
  return html`<input type=${type} class="field" data-wants-focus=${element.focus_on_load || undefined}
    id=${ids.field} aria-label=${ids.label ? undefined : label} aria-describedby=${described}
    aria-invalid=${Boolean(error)} value=${value ?? ""} onChange=${(event) => change(event.target.value || null, { extra })} />`;
}
