/** A small panel beside its anchor, in the browser's top layer: menus, choices, pickers. */

import { html, useEffect, useLayoutEffect, useRef } from "./vendor/standalone.module.js";

/** Draw `children` beside `anchor` (an element); `onClose` is called by Esc and by a press elsewhere. */
export function Popup({ anchor, onClose, children, align = "start", label, role = "dialog", class: name = "", matchWidth = false }) {
  const box = useRef();

  useLayoutEffect(() => {
    box.current.showPopover();
    const follow = () => place(box.current, anchor, { align, matchWidth });
    follow();
    const resized = new ResizeObserver(follow);
    resized.observe(box.current);
    document.addEventListener("scroll", follow, { capture: true, passive: true });
    return () => {
      resized.disconnect();
      document.removeEventListener("scroll", follow, { capture: true });
    };
  }, [anchor]);

  useEffect(() => {
    const pressed = (event) => {
      if (!box.current?.contains(event.target) && !anchor.contains(event.target)) onClose();
    };
    const key = (event) => {
      if (event.key !== "Escape") return;
      // The dialog below, if any, must stay open.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    document.addEventListener("pointerdown", pressed, true);
    document.addEventListener("keydown", key, true);
    return () => {
      document.removeEventListener("pointerdown", pressed, true);
      document.removeEventListener("keydown", key, true);
    };
  });

  return html`<div ref=${box} popover="manual" class=${`popup ${name}`} role=${role} aria-label=${label}>${children}</div>`;
}

function place(box, anchor, { align, matchWidth }) {
  const at = anchor.getBoundingClientRect();
  if (matchWidth) box.style.setProperty("min-width", `${at.width}px`);
  const { width, height } = box.getBoundingClientRect();
  const below = window.innerHeight - at.bottom;
  const top = below >= height + 8 || below >= at.top ? at.bottom + 4 : at.top - height - 4;
  const left = align === "end" ? at.right - width : at.left;
  box.style.setProperty("top", `${Math.max(8, Math.min(top, window.innerHeight - height - 8))}px`);
  box.style.setProperty("left", `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`);
}

/** A menu of buttons: `items` are {label, detail?, danger?, disabled?, onPick}; arrows move, Esc closes. */
export function Menu({ anchor, items, onClose, label, align }) {
  const list = useRef();
  useLayoutEffect(() => list.current.querySelector("button:not(:disabled)")?.focus(), []);

  function close() {
    onClose();
    anchor.focus?.();
  }

  function move(event) {
    const buttons = [...list.current.querySelectorAll("button:not(:disabled)")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Tab") close();
    if (!step) return;
    event.preventDefault();
    const at = buttons.indexOf(document.activeElement);
    buttons.at((at + step + buttons.length) % buttons.length).focus();
  }

  return html`<${Popup} anchor=${anchor} onClose=${close} align=${align} role="presentation" class="menu">
    <div role="menu" aria-label=${label} ref=${list} onKeyDown=${move}>
      ${items.map((item) => html`
        <button type="button" role="menuitem" class=${item.danger ? "menu-item danger" : "menu-item"} disabled=${item.disabled}
          onClick=${() => { close(); item.onPick(); }}>
          <span>${item.label}</span>${item.detail ? html`<small>${item.detail}</small>` : null}
        </button>`)}
    </div><//>`;
}
