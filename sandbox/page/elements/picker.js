/** A select with a search field: one choice or many, options at hand or loaded; a combobox to screen readers. */

import { html, useEffect, useLayoutEffect, useRef, useState } from "../vendor/standalone.module.js";
import { Icon } from "../icons.js";
import { Popup } from "../popup.js";

const QUIET_MS = 200;

/**
 * `load(query)` gives, for a query of at least `least` characters, groups [{label?, options: [{key, label, detail?}]}]; with `remote` it promises them.
 * `chosen` are such options; `onChoose(options)` hears the new choice.
 */
export function Picker({ ids = {}, label, placeholder, described, multiple = false, remote = false, least = 0, wantsFocus = false, most = Infinity, chosen, load, onChoose }) {
  const [anchor, setAnchor] = useState(null);
  const shown = !multiple && chosen.length ? chosen[0].label : placeholder || "Choose…";
  const full = multiple && chosen.length >= most;
  const close = () => {
    anchor?.focus();
    setAnchor(null);
  };

  function pick(option) {
    if (!multiple) {
      close();
      return onChoose([option]);
    }
    const without = chosen.filter((one) => one.key !== option.key);
    return onChoose(without.length < chosen.length ? without : [...chosen, option].slice(0, most));
  }

  return html`<div class="picker">
    ${multiple && chosen.length ? html`<ul class="chips" aria-label=${`Chosen: ${label}`}>${chosen.map((option) => html`
      <li class="chip" key=${option.key}>${option.label}<button type="button" aria-label=${`Remove ${option.label}`} onClick=${() => pick(option)}>×</button></li>`)}</ul>` : null}
    <button type="button" id=${ids.field} class="picker-button" aria-haspopup="listbox" aria-expanded=${Boolean(anchor)}
      aria-label=${`${label}: ${shown}`} aria-describedby=${described} data-wants-focus=${wantsFocus || undefined} disabled=${full && !anchor}
      onClick=${(event) => (anchor ? close() : setAnchor(event.currentTarget))}>
      <span class=${chosen.length && !multiple ? "" : "quiet"}>${full ? `${most} chosen, the most` : shown}</span><${Icon} name="down" /></button>
    ${!multiple && chosen.length ? html`<button type="button" class="picker-clear" aria-label=${`Clear ${label}`} onClick=${() => onChoose([])}><${Icon} name="close" /></button>` : null}
    ${anchor && html`<${Choices} anchor=${anchor} label=${label} multiple=${multiple} chosen=${chosen} load=${load} remote=${remote} least=${least} onPick=${pick} onClose=${close} />`}
  </div>`;
}

function Choices({ anchor, label, multiple, chosen, load, remote, least, onPick, onClose }) {
  const [query, setQuery] = useState("");
  const [answer, setAnswer] = useState(null);
  const [active, setActive] = useState(0);
  const [id] = useState(() => `picker-${Math.random().toString(36).slice(2, 8)}`);
  const input = useRef();
  const list = useRef();
  // What was found for an earlier query must not be picked by the Enter that ends this one.
  const groups = remote ? (answer?.query === query ? answer.groups : null) : load(query);
  const options = (groups ?? []).flatMap((group) => group.options);

  useLayoutEffect(() => input.current.focus(), []);
  useEffect(() => {
    if (!remote) return undefined;
    const fetch = async () => setAnswer({ query, groups: (await load(query)) ?? [] });
    const timer = setTimeout(fetch, query ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [query]);
  useEffect(() => list.current?.querySelector(".active")?.scrollIntoView({ block: "nearest" }), [active]);

  function onKeyDown(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) setActive((active + step + options.length) % options.length);
    else if (event.key === "Enter" && options[active]) onPick(options[active]);
    else if (event.key === "Tab") return onClose();
    else if (!step && event.key !== "Enter") return undefined;
    return event.preventDefault();
  }

  const note = query.length < least ? `Type at least ${least} ${least === 1 ? "character" : "characters"}.` : groups ? "Nothing found." : "Loading…";
  let index = -1;
  return html`<${Popup} anchor=${anchor} onClose=${onClose} matchWidth class="choices-popup" role="presentation">
    <input ref=${input} type="search" role="combobox" aria-label=${`Search ${label}`} aria-expanded="true" aria-controls=${id} aria-autocomplete="list"
      aria-activedescendant=${options.length ? `${id}-${active}` : undefined} placeholder="Search" value=${query}
      onInput=${(event) => { setQuery(event.target.value); setActive(0); }} onKeyDown=${onKeyDown} />
    ${options.length ? null : html`<p class="quiet popup-note" role="status">${note}</p>`}
    <div id=${id} ref=${list} role="listbox" aria-label=${label} aria-multiselectable=${multiple} class="option-list" hidden=${!options.length}>
      ${(groups ?? []).map((group) => html`<div role="group" aria-label=${group.label ?? label}>
        ${group.label && html`<p class="option-group" aria-hidden="true">${group.label}</p>`}
        ${group.options.map((option) => {
          index += 1;
          const at = index;
          const isChosen = chosen.some((one) => one.key === option.key);
          return html`<div role="option" key=${option.key} id=${`${id}-${at}`} class=${at === active ? "option active" : "option"} aria-selected=${isChosen}
            onPointerMove=${() => setActive(at)} onClick=${() => onPick(option)}>
            <span>${option.label}${option.detail && html`<small class="quiet">${option.detail}</small>`}</span>${isChosen && html`<span aria-hidden="true">✓</span>`}</div>`;
        })}</div>`)}
    </div><//>`;
}
