/** The text field people write in: grows with its text, completes words, Enter sends. */

import { html, useEffect, useLayoutEffect, useRef, useState } from "./vendor/standalone.module.js";
import { Avatar } from "./avatar.js";
import { completionsFor } from "./completion.js";
import { useSession } from "./store.js";

/** A field with `value`, `onValue(text)`, `onEnter()`, `onEscape?()`, `onFiles?(files)`. */
export function TypingField({ value, onValue, onEnter, onEscape, onFiles, channel, label, placeholder, focus = false }) {
  const { actions, store } = useSession();
  const field = useRef();
  const [offered, setOffered] = useState(null);
  const [active, setActive] = useState(0);
  const [id] = useState(() => `completion-${Math.random().toString(36).slice(2, 8)}`);

  useEffect(() => {
    if (!focus) return;
    field.current.focus();
    field.current.setSelectionRange(value.length, value.length);
  }, [focus]);

  const caret = useRef(null);
  useLayoutEffect(() => {
    // After a completion the caret stands behind it, before the next key comes.
    if (caret.current !== null) field.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
    field.current.style.setProperty("height", "auto");
    field.current.style.setProperty("height", `${Math.min(field.current.scrollHeight + 2, 240)}px`);
  }, [value]);

  function look(event) {
    const { value: text, selectionStart } = event.target;
    setOffered(completionsFor(store.get(), text, selectionStart, channel));
    setActive(0);
  }

  function complete(item) {
    const rest = value.slice(field.current.selectionStart).trimStart();
    caret.current = offered.start + item.insert.length;
    onValue(value.slice(0, offered.start) + item.insert + rest);
    setOffered(null);
    field.current.focus();
    if (item.shortcut) actions.ask("shortcut", { callback_id: item.shortcut });
  }

  function onKeyDown(event) {
    if (event.isComposing) return undefined;
    if (offered) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const item = offered.items[active];
      // A command typed in full is sent by Enter, not completed once more.
      const whole = item.insert !== "" && value.slice(offered.start).trim() === item.insert.trim();
      if (step) setActive((active + step + offered.items.length) % offered.items.length);
      else if (event.key === "Tab" || (event.key === "Enter" && !whole)) complete(item);
      else if (event.key === "Escape") setOffered(null);
      if (step || ["Tab", "Escape"].includes(event.key) || (event.key === "Enter" && !whole)) {
        event.stopPropagation();
        return event.preventDefault();
      }
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      setOffered(null);
      onEnter();
    } else if (event.key === "Escape" && onEscape) {
      event.stopPropagation();
      onEscape();
    }
    return undefined;
  }

  function onPaste(event) {
    if (!onFiles || !event.clipboardData.files.length) return;
    event.preventDefault();
    onFiles(event.clipboardData.files);
  }

  return html`<div class="typing">
    ${offered && html`<div id=${id} role="listbox" aria-label="Completions" class="completions">
      ${offered.items.map((item, at) => html`<div role="option" key=${item.key} id=${`${id}-${at}`} aria-selected=${at === active}
        class=${at === active ? "option active" : "option"} onPointerDown=${(event) => { event.preventDefault(); complete(item); }}>
        <span>${item.person && html`<${Avatar} person=${item.person} size="xs" /> `}<b>${item.label}</b>${item.detail && html`<small class="quiet">${item.detail}</small>`}</span></div>`)}
    </div>`}
    <textarea ref=${field} rows="1" aria-label=${label} placeholder=${placeholder} value=${value} aria-autocomplete="list"
      aria-controls=${offered ? id : undefined} aria-activedescendant=${offered ? `${id}-${active}` : undefined}
      onInput=${(event) => { onValue(event.target.value); look(event); }} onClick=${look} onBlur=${() => setOffered(null)}
      onKeyDown=${onKeyDown} onPaste=${onPaste}></textarea>
  </div>`;
}
