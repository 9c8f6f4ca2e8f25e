/** What the side panels have in common. */

import { html, useEffect, useRef } from "./vendor/standalone.module.js";
import { Icon } from "./icons.js";
import { useSession } from "./store.js";

/** A panel's title and its close button; takes the focus when the panel opens. */
export function PanelHead({ title }) {
  const { actions } = useSession();
  const heading = useRef();
  useEffect(() => heading.current.focus(), []);
  return html`<header class="panel-head"><h2 tabindex="-1" ref=${heading}>${title}</h2>
    <button type="button" class="button button-icon" aria-label=${`Close ${title.toLowerCase()}`} onClick=${() => actions.setPanel(null)}><${Icon} name="close" /></button></header>`;
}
