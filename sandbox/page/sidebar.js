/** The left column: workspace, channels, direct messages, the app. */

import { html } from "./vendor/standalone.module.js";
import { Avatar, TeamMark } from "./avatar.js";
import { Icon } from "./icons.js";
import { nameOf, titleOf, useSelect, useSession } from "./store.js";

export function Sidebar() {
  const { actions } = useSession();
  const channels = useSelect((state) => state.channels);
  const people = useSelect((state) => state.people);
  const app = useSelect((state) => state.app);
  const current = useSelect((state) => state.channel);
  const open = useSelect((state) => state.sidebarOpen);
  const all = [...channels.values()];
  const rooms = all.filter((channel) => channel.kind !== "im").sort(byName);
  const bot = people.get(app.bot_user_id) ?? [...people.values()].find((person) => person.is_bot);
  const dms = all.filter((channel) => channel.kind === "im" && otherIn(channel) !== bot?.id);
  const botDm = all.find((channel) => channel.kind === "im" && otherIn(channel) === bot?.id);

  return html`<nav class=${open ? "sidebar sidebar-open" : "sidebar"} aria-label="Channels and direct messages" onKeyDown=${moveByArrows}>
    <button type="button" class="side-item" onClick=${() => actions.show({ switcherOpen: true })}>
      <span class="side-sign"><${Icon} name="search" /></span><span class="side-name">Jump to…</span><kbd>Ctrl K</kbd>
    </button>
    <${Section} title="Channels">
      ${rooms.map((channel) => html`<${Room} key=${channel.id} channel=${channel} current=${current === channel.id} />`)}
    <//>
    <${Section} title="Direct messages">
      ${dms.map((channel) => html`<${Dm} key=${channel.id} channel=${channel} person=${people.get(otherIn(channel))} current=${current === channel.id} />`)}
      ${dms.length ? null : html`<p class="side-empty">None yet. Press a name to write to a person.</p>`}
    <//>
    ${bot && html`<${Section} title="Apps">
      <button type="button" class=${itemClass(botDm, current === "home" || (botDm && current === botDm.id))}
        aria-current=${current === "home" ? "page" : undefined} onClick=${actions.openHome}>
        <${Avatar} person=${bot} size="s" /><span class="side-name">${nameOf(bot)}</span><${Unread} channel=${botDm} />
      </button>
    <//>`}
  </nav>`;
}

function Section({ title, children }) {
  const id = `side-${title.replace(/\W/g, "-").toLowerCase()}`;
  return html`<section aria-labelledby=${id}><h2 id=${id} class="side-title">${title}</h2>${children}</section>`;
}

function Room({ channel, current }) {
  const { actions } = useSession();
  const outside = channel.other_teams ?? [];
  return html`<button type="button" class=${itemClass(channel, current)} aria-current=${current ? "page" : undefined}
    onClick=${() => actions.openChannel(channel.id)}>
    <span class="side-sign" aria-hidden="true">${channel.is_private ? html`<${Icon} name="lock" />` : "#"}</span>
    <span class="side-name">${channel.name}</span>
    ${outside.map((team) => html`<${TeamMark} key=${idOf(team)} id=${idOf(team)} name=${team.name} short />`)}
    ${channel.is_archived ? html`<small class="side-note">archived</small>` : null}
    <${Unread} channel=${channel} />
  </button>`;
}

function Dm({ channel, person, current }) {
  const { actions, store } = useSession();
  return html`<button type="button" class=${itemClass(channel, current)} aria-current=${current ? "page" : undefined}
    onClick=${() => actions.openChannel(channel.id)}>
    <${Avatar} person=${person} size="s" /><span class="side-name">${titleOf(store.get(), channel)}</span>
    <${Unread} channel=${channel} />
  </button>`;
}

function Unread({ channel }) {
  const count = channel?.kind === "im" ? channel.unread : channel?.mentions;
  if (count) return html`<span class="badge">${count}<span class="hidden-text"> unread</span></span>`;
  return channel?.unread ? html`<span class="hidden-text">, ${channel.unread} unread</span>` : null;
}

function itemClass(channel, current) {
  const unread = channel?.unread && !current ? " unread" : "";
  const away = channel?.is_member === false ? " side-away" : "";
  return `side-item${current ? " current" : ""}${unread}${away}`;
}

const idOf = (team) => team.id ?? team;
const otherIn = (channel) => channel.with ?? channel.user;
const byName = (a, b) => (a.name ?? "").localeCompare(b.name ?? "");

function moveByArrows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}
