/** The journal: what went over the wire, both ways, newest first. */

import { html, useMemo, useState } from "./vendor/standalone.module.js";
import { useSelect, useSession } from "./store.js";
import { timeWithSeconds } from "./text/dates.js";
import { PanelHead } from "./panel.js";

const PAGE = 100;

export function JournalPanel() {
  const { actions } = useSession();
  const entries = useSelect((state) => state.journal);
  const message = useSelect((state) => state.journalFilter);
  const [words, setWords] = useState("");
  const [errorsOnly, setErrorsOnly] = useState(false);
  const [count, setCount] = useState(PAGE);
  const found = useMemo(() => entries.filter((entry) =>
    (!errorsOnly || entry.ok === false) && (!message || concerns(entry, message)) && matches(entry, words)),
  [entries, message, words, errorsOnly]);

  return html`<aside class="panel" aria-label="Journal">
    <${PanelHead} title="Journal" />
    <div class="panel-tools">
      <input type="search" class="field" aria-label="Filter the journal" placeholder="Filter: method, error, text, id" value=${words}
        onInput=${(event) => setWords(event.target.value)} />
      <label class="choice small"><input type="checkbox" checked=${errorsOnly} onChange=${(event) => setErrorsOnly(event.target.checked)} /><span>Errors only</span></label>
      ${message && html`<p class="chip">Message “${message.text.slice(0, 40) || message.ts}”
        <button type="button" aria-label="Show all messages" onClick=${() => actions.show({ journalFilter: null })}>×</button></p>`}
    </div>
    <ol class="journal" tabindex="0" aria-label=${`${found.length} entries, newest first`}>
      ${found.slice(0, count).map((entry) => html`<li key=${entry.id}><${Entry} entry=${entry} /></li>`)}
    </ol>
    ${found.length ? null : html`<p class="empty">${entries.length ? "No entry matches." : "Nothing has gone over the wire yet."}</p>`}
    ${found.length > count && html`<button type="button" class="button button-small" onClick=${() => setCount(count + PAGE)}>Show ${Math.min(PAGE, found.length - count)} more</button>`}
  </aside>`;
}

const concerns = (entry, { channel, ts }) => entry.channel === channel
  && (entry.message_ts === ts || JSON.stringify([entry.request, entry.response]).includes(ts));

function matches(entry, words) {
  if (!words.trim()) return true;
  const text = `${entry.kind} ${entry.name} ${entry.error ?? ""} ${JSON.stringify([entry.request, entry.response])}`.toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

function Entry({ entry }) {
  const zone = useSelect((state) => state.me?.tz);
  const [open, setOpen] = useState(false);
  const failed = entry.ok === false;
  const direction = entry.direction === "in" ? ["→", "app to Slack"] : ["←", "Slack to app"];
  return html`<details class=${failed ? "entry failed" : "entry"} onToggle=${(event) => setOpen(event.target.open)}>
    <summary>
      <span class="entry-arrow" role="img" aria-label=${direction[1]} title=${direction[1]}>${direction[0]}</span>
      <span class="entry-name">${entry.name}<small class="quiet"> ${entry.kind}</small></span>
      ${failed && html`<b class="entry-error">Error: ${entry.error ?? "refused"}</b>`}
      ${entry.retry ? html`<span class="entry-retry">retry ${entry.retry}</span>` : null}
      <span class="quiet entry-when">${entry.ms === null || entry.ms === undefined ? "" : `${Math.round(entry.ms)} ms`} <time>${timeWithSeconds(Date.parse(entry.at), zone)}</time></span>
    </summary>
    ${open && html`<${Payload} title="Request" value=${entry.request} /><${Payload} title="Response" value=${entry.response} />`}
  </details>`;
}

function Payload({ title, value }) {
  if (value === null || value === undefined) return null;
  return html`<p class="payload-title">${title}</p><pre tabindex="0" aria-label=${title}>${typeof value === "string" ? value : JSON.stringify(value, null, 2)}</pre>`;
}
