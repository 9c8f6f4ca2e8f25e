/** The middle: one conversation with its head, its messages and its composer. */

import { html, useEffect, useMemo, useRef, useState } from "./vendor/standalone.module.js";
import { AppTabs } from "./home.js";
import { TeamMark } from "./avatar.js";
import { Composer } from "./composer.js";
import { Icon } from "./icons.js";
import { MembersButton } from "./members.js";
import { Message } from "./message.js";
import { toRows } from "./rows.js";
import { nameOf, titleOf, useSelect, useSession } from "./store.js";
import { EMPTY, compareTs } from "./timeline.js";
import { VirtualList } from "./virtual.js";

export function ChannelView({ id }) {
  const { store } = useSession();
  const channel = useSelect((state) => state.channels.get(id));
  const bot = useSelect((state) => state.app.bot_user_id);
  if (!channel) return html`<main class="main" id="main"><p class="empty">This conversation is not here for you. Choose another on the left.</p></main>`;
  const title = titleOf(store.get(), channel);
  const shown = channel.kind === "im" ? title : `#${title}`;
  return html`<main class="main" id="main" aria-label=${shown}>
    <${ChannelHead} channel=${channel} title=${title} />
    ${channel.kind === "im" && (channel.with ?? channel.user) === bot && html`<${AppTabs} current="messages" />`}
    ${channel.is_member === false
      ? html`<${JoinNote} channel=${channel} />`
      : html`<${MessageList} key=${id} channel=${channel} title=${shown} /><${Composer} key=${`composer-${id}`} channel=${id} title=${shown} />`}
  </main>`;
}

function ChannelHead({ channel, title }) {
  const person = useSelect((state) => state.people.get(channel.with ?? channel.user));
  const outside = channel.other_teams ?? [];
  const about = channel.kind === "im" ? [person?.title, person?.company].filter(Boolean).join(", ") : channel.topic?.value;
  return html`<header class="channel-head">
    <h1>${channel.kind === "im" ? title : html`<span class="quiet" aria-hidden="true">${channel.is_private ? html`<${Icon} name="lock" />` : "#"}</span>${title}`}</h1>
    ${outside.map((team) => html`<${TeamMark} key=${team.id ?? team} id=${team.id ?? team} name=${team.name} />`)}
    ${about && html`<p class="topic" title=${about}>${about}</p>`}
    ${channel.kind !== "im" && html`<${MembersButton} channel=${channel} />`}
  </header>
  ${outside.length > 0 && channel.kind !== "im" && html`<${SharedNote} teams=${outside} />`}`;
}

function SharedNote({ teams }) {
  const names = teams.map((team, at) => html`${at ? ", " : ""}<b><${TeamName} id=${team.id ?? team} /></b>`);
  return html`<p class="shared-note">Shared with ${names}. They read everything written here.</p>`;
}

const TeamName = ({ id }) => useSelect((state) => state.teams.get(id)?.name) ?? id;

function JoinNote({ channel }) {
  const { actions } = useSession();
  async function join() {
    if (await actions.ask("join", { channel: channel.id })) await actions.openChannel(channel.id);
  }
  return html`<div class="empty"><p>You are not a member of <b>#${channel.name}</b>.</p>
    <button type="button" class="button button-primary" onClick=${join}>Join channel</button></div>`;
}

function MessageList({ channel, title }) {
  const { actions } = useSession();
  const timeline = useSelect((state) => state.timelines.get(channel.id) ?? EMPTY);
  const zone = useSelect((state) => state.me?.tz);
  const [following, setFollowing] = useState(true);
  const [seen, setSeen] = useState(null);
  const list = useRef();
  const rows = useMemo(() => toRows(timeline.messages, zone), [timeline.messages, zone]);
  const below = following || !seen ? 0 : timeline.messages.length - 1 - timeline.messages.findLastIndex((message) => compareTs(message.ts, seen) <= 0);

  useEffect(() => {
    if (!following) return;
    setSeen(timeline.messages.at(-1)?.ts ?? null);
    if (document.visibilityState === "visible") actions.markRead(channel.id);
  }, [timeline.messages, following, channel.unread]);

  if (!timeline.loaded) return html`<div class="empty" role="status">Loading messages…</div>`;
  return html`<div class="list-frame">
    <${VirtualList} rows=${rows} label=${`Messages in ${title}`} handle=${list}
      onNearTop=${() => actions.loadOlder(channel.id)} onFollow=${setFollowing}
      header=${timeline.hasMore ? html`<p class="older" role="status">Loading older messages…</p>` : html`<${Beginning} channel=${channel} title=${title} />`}
      draw=${(row, hasFocus) => html`<${Message} channel=${channel.id} row=${row} hasFocus=${hasFocus} />`} />
    ${!following && html`<button type="button" class="to-end" onClick=${() => list.current.toEnd()}>
      ${below ? `${below} new ${below === 1 ? "message" : "messages"}` : "Newest messages"} <${Icon} name="down" /></button>`}
  </div>`;
}

function Beginning({ channel, title }) {
  const person = useSelect((state) => state.people.get(channel.with ?? channel.user));
  const words = channel.kind === "im" ? `This is between you and ${nameOf(person)}.` : channel.purpose?.value || "This is where the channel begins.";
  return html`<div class="beginning"><p class="beginning-title">${title}</p><p class="quiet">${words}</p></div>`;
}
