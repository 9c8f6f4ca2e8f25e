/** Faults on demand: make the workspace behave as Slack does on a bad day. */

import { html, useState } from "./vendor/standalone.module.js";
import { Confirm } from "./dialogs.js";
import { PanelHead } from "./panel.js";
import { useSelect, useSession } from "./store.js";

const WORDS = {
  rate_limits: ["Rate limits", "Answer 429 as Slack's tiers do: one message a second and channel."],
  is_down: ["Slack is down", "Every call gets 503, sockets are cut."],
  is_mute: ["Mute sockets", "Sockets stay open and nothing comes through them."],
  refresh_sockets: ["Refresh sockets", "Ask the app to open new ones, as Slack does every few hours. Once."],
  cut_sockets: ["Cut sockets", "End every socket without a word. Once."],
  slow_ms: ["Slow answers (ms)", "Wait this long before answering a call."],
  drop_before: ["Drop calls", "Drop the connection and do nothing. So many times."],
  lose_replies: ["Lose replies", "Do the work, then drop the connection. So many times."],
  fail_before: ["Fail before storing", "Answer 500 and do nothing. So many times."],
  fail_after: ["Fail after storing", "Do the work, then answer 500. So many times."],
  duplicate_events: ["Duplicate events", "Deliver an event twice although it was acknowledged. So many times."],
  swap_events: ["Swap events", "Hold an event back until the next has gone out. So many times."],
  drop_events: ["Drop events", "Deliver nothing and say app_rate_limited, once a minute. So many times."],
};

export function FaultsPanel() {
  const { actions } = useSession();
  const faults = useSelect((state) => state.faults);
  const switches = Object.entries(faults).filter(([, value]) => typeof value === "boolean" || typeof value === "number");
  const isOn = switches.some(([, value]) => Boolean(value));
  const set = (changes) => actions.ask("faults", { faults: changes });
  const allOff = () => set(Object.fromEntries(switches.map(([name, value]) => [name, typeof value === "boolean" ? false : 0])));
  return html`<aside class="panel" aria-label="Faults">
    <${PanelHead} title="Faults" />
    <p class="panel-note">Switch something on, then use the workspace and watch the journal. Nothing may be lost or doubled.</p>
    <ul class="faults">${switches.map(([name, value]) => html`<li key=${name}><${Switch} name=${name} value=${value} onSet=${(next) => set({ [name]: next })} /></li>`)}</ul>
    ${switches.length ? html`<button type="button" class="button" disabled=${!isOn} onClick=${allOff}>Switch all off</button>`
      : html`<p class="empty">This server offers no faults.</p>`}
    <${Reset} />
  </aside>`;
}

function Reset() {
  const { actions } = useSession();
  const [asking, setAsking] = useState(false);
  return html`<button type="button" class="button" onClick=${() => setAsking(true)}>Begin afresh…</button>
    ${asking && html`<${Confirm} title="Begin afresh?" text="Every message and view of this workspace goes; the people and channels stay. What the app has stored is not touched."
      confirm="Begin afresh" danger onClose=${() => setAsking(false)} onConfirm=${() => actions.ask("reset")} />`}`;
}

function Switch({ name, value, onSet }) {
  const [title, about] = WORDS[name] ?? [name.replaceAll("_", " "), ""];
  if (typeof value === "boolean") {
    return html`<label class="fault"><input type="checkbox" role="switch" checked=${value} onChange=${(event) => onSet(event.target.checked)} />
      <span><b>${title}</b><small class="quiet">${about}</small></span></label>`;
  }
  return html`<label class="fault"><input type="number" class="field" min="0" max="60000" value=${value}
      onChange=${(event) => onSet(Math.max(0, Number(event.target.value) || 0))} />
    <span><b>${title}</b><small class="quiet">${about}</small></span></label>`;
}
