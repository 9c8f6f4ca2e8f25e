/** The thread panel: the first message, its replies, a composer. */

import { html, useEffect, useMemo, useRef } from "./vendor/standalone.module.js";
import { Composer } from "./composer.js";
import { threadKey } from "./frames.js";
import { Icon } from "./icons.js";
import { Message } from "./message.js";
import { toRows } from "./rows.js";
import { titleOf, useSelect, useSession } from "./store.js";
import { VirtualList } from "./virtual.js";

export function ThreadPanel({ channel, ts }) {
  const { actions, store } = useSession();
  const thread = useSelect((state) => state.threads.get(threadKey(channel, ts)));
  const zone = useSelect((state) => state.me?.tz);
  const rows = useMemo(() => toRows(thread?.messages ?? [], zone), [thread, zone]);
  const state = store.get();
  const known = state.channels.get(channel);
  const title = `${known?.kind === "im" ? "" : "#"}${titleOf(state, known)}`;
  const heading = useRef();
  const replies = rows.filter((row) => !row.message.is_ephemeral).length - 1;

  useEffect(() => heading.current.focus(), [channel, ts]);

  function close() {
    actions.show({ thread: null });
  }

  return html`<aside class="thread" aria-label="Thread" onKeyDown=${(event) => event.key === "Escape" && close()}>
    <header class="panel-head"><h2 tabindex="-1" ref=${heading}>Thread</h2><span class="quiet">${title}</span>
      <button type="button" class="button button-icon" aria-label="Close thread" onClick=${close}><${Icon} name="close" /></button></header>
    ${thread
      ? html`<div class="list-frame"><${VirtualList} key=${ts} rows=${rows} label="Thread messages" class="from-top"
          draw=${(row, hasFocus) => html`<${Message} channel=${channel} row=${row} hasFocus=${hasFocus} inThread />
            ${row.key === ts && replies > 0 && html`<div class="reply-count"><span>${replies} ${replies === 1 ? "reply" : "replies"}</span></div>`}`} /></div>`
      : html`<p class="empty" role="status">Loading the thread…</p>`}
    <${Composer} key=${ts} channel=${channel} title=${title} threadTs=${ts} />
  </aside>`;
}
