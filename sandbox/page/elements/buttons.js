/** Buttons and what opens from them: button, overflow, feedback, icon and workflow buttons. */

import { html, useState } from "../vendor/standalone.module.js";
import { useElement } from "../blocks/scope.js";
import { Icon } from "../icons.js";
import { Menu } from "../popup.js";
import { useSelect } from "../store.js";
import { Text, safeUrl } from "../text/render.js";

function styleOf(element, busy) {
  const style = { primary: " button-primary", danger: " button-danger" }[element.style] ?? "";
  return `button${style}${busy ? " busy" : ""}`;
}

/** Slack hides a button from people whom `visible_to_user_ids` does not name. */
function useIsForMe(element) {
  const me = useSelect((state) => state.me?.id);
  return !element.visible_to_user_ids || element.visible_to_user_ids.includes(me);
}

export function Button({ block, element }) {
  const { press, busy } = useElement(block, element);
  const forMe = useIsForMe(element);
  if (!forMe) return null;
  const pressed = () => press({ value: element.value, text: element.text });
  const url = safeUrl(element.url);
  if (url) {
    return html`<a class=${styleOf(element, busy)} href=${url} target="_blank" rel="noreferrer noopener"
      aria-label=${element.accessibility_label} onClick=${pressed}><${Text} text=${element.text} /> <${Icon} name="out" /></a>`;
  }
  return html`<button type="button" class=${styleOf(element, busy)} aria-label=${element.accessibility_label} aria-busy=${busy}
    disabled=${busy} onClick=${pressed}><${Text} text=${element.text} /></button>`;
}

export function Overflow({ block, element }) {
  const { press, label } = useElement(block, element);
  const [anchor, setAnchor] = useState(null);
  const items = element.options.map((option) => ({
    label: option.text.text,
    detail: option.description?.text,
    onPick() {
      if (safeUrl(option.url)) window.open(option.url, "_blank", "noreferrer");
      press({ selected_option: option });
    },
  }));
  return html`<button type="button" class="button button-overflow" aria-label=${`More: ${label}`} aria-haspopup="menu" aria-expanded=${Boolean(anchor)}
      onClick=${(event) => setAnchor(anchor ? null : event.currentTarget)}><${Icon} name="more" /></button>
    ${anchor && html`<${Menu} anchor=${anchor} items=${items} label=${label} align="end" onClose=${() => setAnchor(null)} />`}`;
}

export function FeedbackButtons({ block, element }) {
  const { press, busy } = useElement(block, element);
  const [given, setGiven] = useState(null);
  const one = (button, sign, name) => html`<button type="button" class=${given === name ? "button button-icon chosen" : "button button-icon"}
    disabled=${busy} aria-pressed=${given === name} aria-label=${button.accessibility_label ?? button.text.text} title=${button.text.text}
    onClick=${() => { setGiven(name); press({ value: button.value, text: button.text }); }}><span aria-hidden="true">${sign}</span></button>`;
  return html`<span class="feedback">${one(element.positive_button, "👍", "positive")}${one(element.negative_button, "👎", "negative")}</span>`;
}

export function IconButton({ block, element }) {
  const { press, busy } = useElement(block, element);
  const forMe = useIsForMe(element);
  if (!forMe) return null;
  return html`<button type="button" class="button button-icon" disabled=${busy} title=${element.text.text}
    aria-label=${element.accessibility_label ?? element.text.text} onClick=${() => press({ value: element.value, text: element.text })}>
    <${Icon} name="trash" /></button>`;
}

/** Workflows run at Slack; here the button is shown and cannot be pressed. */
export const WorkflowButton = ({ element }) => html`<button type="button" class=${styleOf(element)} disabled
  title="Starts a workflow in Slack; there are none in the sandbox" aria-label=${element.accessibility_label}><${Text} text=${element.text} /></button>`;
