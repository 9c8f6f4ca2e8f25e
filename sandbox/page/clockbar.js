/** The workspace's time in the acting person's zone, and buttons that move it. */

import { html, useEffect, useReducer, useState } from "./vendor/standalone.module.js";
import { Popup } from "./popup.js";
import { nowOf, useSelect, useSession } from "./store.js";
import { moment, unixToWall, wallToUnix, zoneName } from "./text/dates.js";

const HOUR = 3600;
const STEPS = [
  ["+1 h", "one hour ahead", { add: HOUR }],
  ["Morning", "next working morning", { next: "morning" }],
  ["+1 day", "one day ahead", { add: 24 * HOUR }],
  ["+1 week", "one week ahead", { add: 7 * 24 * HOUR }],
];

export function ClockBar() {
  const { actions, store } = useSession();
  const zone = useSelect((state) => state.me?.tz);
  useSelect((state) => state.clock);
  const [, tick] = useReducer((count) => count + 1, 0);
  const [anchor, setAnchor] = useState(null);
  useEffect(() => {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  const now = nowOf(store.get());

  return html`<div class="clock" role="group" aria-label="Workspace clock">
    <time class="clock-now" datetime=${new Date(now).toISOString()} title="The workspace's time, in the zone of the person you act as">${moment(now, zone)}</time>
    <span class="clock-steps">${STEPS.map(([label, title, fields]) => html`
      <button type="button" key=${label} title=${title} onClick=${() => actions.ask("clock", fields)}>${label}<span class="hidden-text">: ${title}</span></button>`)}
    <button type="button" aria-haspopup="dialog" aria-expanded=${Boolean(anchor)} onClick=${(event) => setAnchor(anchor ? null : event.currentTarget)}>Date…</button></span>
    ${anchor && html`<${Popup} anchor=${anchor} align="end" label="Go to a date" onClose=${() => setAnchor(null)}>
      <${GoTo} now=${now} zone=${zone} onDone=${() => setAnchor(null)} /><//>`}
  </div>`;
}

function GoTo({ now, zone, onDone }) {
  const { actions } = useSession();
  const [wall, setWall] = useState(unixToWall(now / 1000, zone));
  async function go(event) {
    event.preventDefault();
    if (wall && (await actions.ask("clock", { to: new Date(wallToUnix(wall, zone) * 1000).toISOString() }))) onDone();
  }
  return html`<form class="go-to" onSubmit=${go}>
    <label>Go to (${zoneName(now, zone)})<input type="datetime-local" class="field" value=${wall} min=${unixToWall(now / 1000, zone)}
      onInput=${(event) => setWall(event.target.value)} /></label>
    <p class="quiet small">Time moves ahead only. Everything due on the way happens.</p>
    <button type="submit" class="button button-primary button-small">Go</button></form>`;
}
