/** Act as anyone: people by company; a second window can be another person. */

import { html, useState } from "./vendor/standalone.module.js";
import { Avatar } from "./avatar.js";
import { Icon } from "./icons.js";
import { Popup } from "./popup.js";
import { nameOf, useSelect } from "./store.js";

/** The page's address as seen by another person. */
export function addressAs(id) {
  const address = new URL(location.href);
  address.searchParams.set("as", id);
  address.searchParams.delete("c");
  return address.href;
}

export function ActAs() {
  const me = useSelect((state) => state.me);
  const [anchor, setAnchor] = useState(null);
  if (!me) return null;
  return html`<button type="button" class="bar-button act-as" aria-haspopup="dialog" aria-expanded=${Boolean(anchor)}
      onClick=${(event) => setAnchor(anchor ? null : event.currentTarget)}>
      <${Avatar} person=${me} size="s" /><span class="hidden-text">Acting as </span><span class="act-as-name"><b>${nameOf(me)}</b><small>${[me.title, me.company].filter(Boolean).join(", ")}</small></span><${Icon} name="down" /></button>
    ${anchor && html`<${Popup} anchor=${anchor} align="end" label="Act as" class="people" onClose=${() => setAnchor(null)}><${People} me=${me} /><//>`}`;
}

function People({ me }) {
  const people = useSelect((state) => state.people);
  const teams = useSelect((state) => state.teams);
  const companies = new Map();
  for (const person of people.values()) {
    if (person.is_bot || person.kind === "bot") continue;
    const company = person.company ?? teams.get(person.team_id)?.name ?? "Elsewhere";
    companies.set(company, [...(companies.get(company) ?? []), person]);
  }
  return html`<p class="popup-title">Act as</p>
    ${[...companies].map(([company, members]) => html`<section key=${company} aria-label=${company}><h2>${company}</h2>
      <ul>${members.map((person) => html`<li key=${person.id} class=${person.id === me.id ? "current" : ""}>
        <a href=${addressAs(person.id)} aria-current=${person.id === me.id ? "true" : undefined}><${Avatar} person=${person} size="s" />
          <span>${nameOf(person)}<small>${person.title}</small></span>
          ${person.kind === "guest" && html`<span class="mark">Guest</span>`}</a>
        <a class="new-window" href=${addressAs(person.id)} target="_blank" rel="noopener" aria-label=${`New window as ${nameOf(person)}`} title="New window"><${Icon} name="out" /></a></li>`)}</ul></section>`)}`;
}
