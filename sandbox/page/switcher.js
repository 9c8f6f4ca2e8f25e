/** Jump to a conversation or person by typing a part of the name (Ctrl/Cmd-K). */

import { html, useEffect, useLayoutEffect, useRef, useState } from "./vendor/standalone.module.js";
import { Dialog } from "./dialogs.js";
import { nameOf, titleOf, useSelect, useSession } from "./store.js";

const MOST = 12;

export function Switcher() {
  const { actions, store } = useSession();
  useSelect((state) => state.channels);
  const state = store.get();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const input = useRef();
  const list = useRef();
  const found = candidates(state, query.trim().toLowerCase());
  const close = () => actions.show({ switcherOpen: false });

  useLayoutEffect(() => input.current.focus(), []);
  useEffect(() => list.current?.querySelector(".active")?.scrollIntoView({ block: "nearest" }), [active]);

  function go(item) {
    close();
    if (item.channel) actions.openChannel(item.channel);
    else actions.openDm(item.person);
  }

  function onKeyDown(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) setActive((active + step + found.length) % found.length);
    else if (event.key === "Enter" && found[active]) go(found[active]);
    else return;
    event.preventDefault();
  }

  return html`<${Dialog} label="Jump to a conversation" onClose=${close} class="switcher">
    <input ref=${input} type="search" role="combobox" class="field" aria-label="Conversation or person" aria-expanded="true" aria-controls="switcher-list"
      aria-autocomplete="list" aria-activedescendant=${found.length ? `switcher-${active}` : undefined} placeholder="Jump to…" value=${query}
      onInput=${(event) => { setQuery(event.target.value); setActive(0); }} onKeyDown=${onKeyDown} />
    <div id="switcher-list" ref=${list} role="listbox" aria-label="Conversations and people" class="option-list" hidden=${!found.length}>
      ${found.map((item, at) => html`<div role="option" key=${item.key} id=${`switcher-${at}`} aria-selected=${at === active} class=${at === active ? "option active" : "option"}
        onPointerMove=${() => setActive(at)} onClick=${() => go(item)}><span>${item.label}<small class="quiet">${item.detail}</small></span></div>`)}
    </div>
    ${found.length ? null : html`<p class="quiet popup-note" role="status">Nothing of that name.</p>`}<//>`;
}

function candidates(state, query) {
  const channels = [...state.channels.values()].map((channel) => ({
    key: channel.id,
    channel: channel.id,
    label: `${channel.kind === "im" ? "" : "#"}${titleOf(state, channel)}`,
    detail: channel.unread ? "unread" : "",
    unread: channel.unread ?? 0,
  }));
  const known = new Set([...state.channels.values()].map((channel) => channel.with ?? channel.user));
  const people = [...state.people.values()].filter((person) => !known.has(person.id) && person.id !== state.me?.id).map((person) => ({
    key: person.id, person: person.id, label: nameOf(person), detail: [person.title, person.company].filter(Boolean).join(", "), unread: 0,
  }));
  return [...channels, ...people]
    .filter((item) => `${item.label} ${item.detail}`.toLowerCase().includes(query))
    .sort((a, b) => b.unread - a.unread)
    .slice(0, MOST);
}
