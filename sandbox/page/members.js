/** Who is in a channel, by company, and adding somebody. */

import { html, useState } from "./vendor/standalone.module.js";
import { Avatar, PersonMarks } from "./avatar.js";
import { Icon } from "./icons.js";
import { Popup } from "./popup.js";
import { nameOf, useSelect, useSession } from "./store.js";

export function MembersButton({ channel }) {
  const [anchor, setAnchor] = useState(null);
  const count = channel.members?.length ?? 0;
  return html`<button type="button" class="button button-small members-button" aria-haspopup="dialog" aria-expanded=${Boolean(anchor)}
      aria-label=${`${count} members`} onClick=${(event) => setAnchor(anchor ? null : event.currentTarget)}><${Icon} name="people" /> ${count}</button>
    ${anchor && html`<${Popup} anchor=${anchor} align="end" label=${`Members of #${channel.name}`} class="members" onClose=${() => setAnchor(null)}>
      <${Members} channel=${channel} /><//>`}`;
}

function Members({ channel }) {
  const { actions } = useSession();
  const people = useSelect((state) => state.people);
  const inside = (channel.members ?? []).map((id) => people.get(id)).filter(Boolean);
  const outside = [...people.values()].filter((person) => !channel.members?.includes(person.id));
  return html`<h2>Members</h2>
    <ul>${inside.map((person) => html`<li key=${person.id}><${Avatar} person=${person} size="s" />
      <button type="button" class="linklike" onClick=${() => actions.openDm(person.id)}>${nameOf(person)}</button>
      <${PersonMarks} person=${person} /><small class="quiet">${person.title}</small></li>`)}</ul>
    ${channel.is_member === false || !outside.length ? null : html`<details><summary>Add people</summary>
      <ul>${outside.map((person) => html`<li key=${person.id}><${Avatar} person=${person} size="s" /><span>${nameOf(person)}</span>
        <${PersonMarks} person=${person} />
        <button type="button" class="button button-small"
          onClick=${() => actions.ask("invite", { channel: channel.id, user: person.id })}>Add<span class="hidden-text"> ${nameOf(person)}</span></button></li>`)}</ul></details>`}`;
}
