/** One message: who, when, what, reactions, replies, and what can be done with it. */

import { html, useState } from "./vendor/standalone.module.js";
import { Avatar, PersonMarks } from "./avatar.js";
import { Attachments } from "./blocks/attachments.js";
import { Blocks } from "./blocks/index.js";
import { Files } from "./files.js";
import { MessageEditor } from "./editor.js";
import { MessageTools } from "./tools.js";
import { Reactions } from "./reactions.js";
import { authorOf, nameOf, nowOf, useSelect, useSession } from "./store.js";
import { ago, dayName, moment, time, tsToMs } from "./text/dates.js";
import { Text } from "./text/render.js";

/** Draw a row of a channel (`inThread` = of a thread panel). */
export function Message({ channel, row, hasFocus = false, inThread = false }) {
  const { message, joined, newDay } = row;
  const { store } = useSession();
  const zone = useSelect((state) => state.me?.tz);
  const author = useSelect((state) => authorOf(state, message));
  const [editing, setEditing] = useState(false);
  const [pointed, setPointed] = useState(false);
  const [held, setHeld] = useState(false);
  const ms = tsToMs(message.ts);
  const system = SYSTEM.has(message.subtype);
  const replyElsewhere = !inThread && message.thread_ts && message.thread_ts !== message.ts;
  const tools = (pointed || hasFocus || held) && !editing && !system;

  return html`
    ${newDay && html`<div class="day" role="separator"><span>${dayName(ms, nowOf(store.get()), zone)}</span></div>`}
    <article class=${classOf(message, joined, system)} aria-label=${`${nameOf(author)}, ${time(ms, zone)}`}
      onPointerEnter=${() => setPointed(true)} onPointerLeave=${() => setPointed(false)}>
      <div class="message-side">${joined
        ? html`<time class="message-time-side" title=${moment(ms, zone)}>${time(ms, zone)}</time>`
        : html`<${Avatar} person=${author} />`}</div>
      <div class="message-main">
        ${message.is_ephemeral && html`<p class="only-you"><span aria-hidden="true">◌</span> Only visible to you</p>`}
        ${message.pinned_to?.length ? html`<${Pinned} by=${message.pinned_info?.pinned_by} />` : null}
        ${joined ? null : html`<header class="message-head">
          <${AuthorName} author=${author} /><${PersonMarks} person=${author} />
          <time title=${moment(ms, zone)} datetime=${new Date(ms).toISOString()}>${time(ms, zone)}</time>
        </header>`}
        ${replyElsewhere && html`<p class="replied">replied to a thread</p>`}
        ${editing
          ? html`<${MessageEditor} channel=${channel} message=${message} onDone=${() => setEditing(false)} />`
          : html`<${Body} channel=${channel} message=${message} />`}
        <${Files} files=${message.files} />
        <${Reactions} channel=${channel} message=${message} />
        ${!inThread && message.reply_count ? html`<${ThreadSummary} channel=${channel} message=${message} />` : null}
      </div>
      ${tools && html`<${MessageTools} channel=${channel} message=${message} inThread=${inThread} onHold=${setHeld} onEdit=${() => setEditing(true)} />`}
    </article>`;
}

const SYSTEM = new Set(["channel_join", "channel_leave", "channel_topic", "channel_purpose", "channel_name", "channel_archive", "group_join", "group_leave", "bot_add"]);

function classOf(message, joined, system) {
  const marks = [joined && "joined", message.is_ephemeral && "ephemeral", system && "system"].filter(Boolean);
  return ["message", ...marks].join(" ");
}

function Pinned({ by }) {
  const person = useSelect((state) => state.people.get(by));
  return html`<p class="pinned"><span aria-hidden="true">📌</span> Pinned${person ? ` by ${nameOf(person)}` : ""}</p>`;
}

function AuthorName({ author }) {
  const { actions } = useSession();
  const mine = useSelect((state) => state.me?.id === author.id);
  const about = [author.title, author.company].filter(Boolean).join(", ");
  if (mine || !author.id) return html`<b class="author" title=${about}>${nameOf(author)}</b>`;
  return html`<button type="button" class="author" title=${about} onClick=${() => actions.openDm(author.id)}>${nameOf(author)}</button>`;
}

function Body({ channel, message }) {
  const edited = message.edited ? html`<span class="edited"> (edited)</span>` : null;
  // What people type comes as mrkdwn text and as rich_text; the text has their *styles* and :emoji: too.
  const typed = !message.bot_id && message.text && message.blocks?.length === 1 && message.blocks[0].type === "rich_text";
  const blocks = typed ? [] : message.blocks ?? [];
  return html`<div class="message-body">
    ${blocks.length
      ? html`<${Blocks} blocks=${blocks} where=${{ channel, ts: message.ts }} />`
      : message.text && html`<div class="prose"><${Text} text=${message.text} />${edited}</div>`}
    ${blocks.length ? edited : null}
    <${Attachments} attachments=${message.attachments} where=${{ channel, ts: message.ts }} />
  </div>`;
}

function ThreadSummary({ channel, message }) {
  const { actions, store } = useSession();
  const people = useSelect((state) => state.people);
  const last = ago(tsToMs(message.latest_reply ?? message.ts), nowOf(store.get()));
  const count = message.reply_count;
  return html`<button type="button" class="thread-summary" onClick=${() => actions.openThread(channel, message.ts)}>
    <span class="thread-faces">${(message.reply_users ?? []).slice(0, 4).map((id) => html`<${Avatar} key=${id} person=${people.get(id)} size="xs" />`)}</span>
    <b>${count} ${count === 1 ? "reply" : "replies"}</b><span class="quiet">Last reply ${last}</span></button>`;
}
