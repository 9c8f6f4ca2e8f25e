/** Reactions under a message and the picker that adds one. */

import { html, useLayoutEffect, useRef, useState } from "./vendor/standalone.module.js";
import { Icon } from "./icons.js";
import { Popup } from "./popup.js";
import { nameOf, useSelect, useSession } from "./store.js";
import { emojiFor, findEmoji } from "./text/emoji.js";

export function Reactions({ channel, message }) {
  const { actions } = useSession();
  const me = useSelect((state) => state.me?.id);
  const people = useSelect((state) => state.people);
  if (!message.reactions?.length) return null;
  return html`<div class="reactions" role="group" aria-label="Reactions">
    ${message.reactions.map(({ name, users = [], count }) => {
      const mine = users.includes(me);
      const who = users.map((id) => (id === me ? "you" : nameOf(people.get(id)))).join(", ");
      return html`<button type="button" key=${name} class=${mine ? "reaction mine" : "reaction"} aria-pressed=${mine}
        title=${`${who} reacted with :${name}:`} aria-label=${`${name.replaceAll("_", " ")}, ${count ?? users.length}: ${who}`}
        onClick=${() => actions.react(channel, message, name)}>
        <span class="emoji" aria-hidden="true">${emojiFor(name) ?? `:${name}:`}</span> ${count ?? users.length}</button>`;
    })}
    <${AddReaction} channel=${channel} message=${message} class="reaction reaction-add" />
  </div>`;
}

/** A button that opens the emoji picker and adds what is picked to the message. */
export function AddReaction({ channel, message, class: name, onOpen }) {
  const { actions } = useSession();
  const [anchor, setAnchor] = useState(null);
  const toggle = (open, button) => {
    setAnchor(open ? button : null);
    onOpen?.(open);
  };
  return html`<button type="button" class=${name} aria-label="Add reaction" title="Add reaction" aria-haspopup="dialog"
      onClick=${(event) => toggle(!anchor, event.currentTarget)}><${Icon} name="smile" /></button>
    ${anchor && html`<${EmojiPicker} anchor=${anchor} onClose=${() => toggle(false)}
      onPick=${(emoji) => { toggle(false); actions.react(channel, message, emoji); }} />`}`;
}

function EmojiPicker({ anchor, onClose, onPick }) {
  const [query, setQuery] = useState("");
  const input = useRef();
  const found = findEmoji(query);
  useLayoutEffect(() => input.current.focus(), []);
  function pickFirst(event) {
    if (event.key !== "Enter" || !found.length) return;
    event.preventDefault();
    onPick(found[0].name);
  }
  return html`<${Popup} anchor=${anchor} onClose=${onClose} align="end" label="Choose an emoji" class="emoji-picker">
    <input ref=${input} type="search" aria-label="Search emoji" placeholder="Search, e.g. ticket" value=${query}
      onInput=${(event) => setQuery(event.target.value)} onKeyDown=${pickFirst} />
    <div class="emoji-grid">
      ${found.map(({ name, char }) => html`<button type="button" key=${name} title=${`:${name}:`} aria-label=${name.replaceAll("_", " ")}
        onClick=${() => onPick(name)}><span aria-hidden="true">${char}</span></button>`)}
      ${found.length ? null : html`<p class="quiet">No emoji of that name here.</p>`}
    </div><//>`;
}
