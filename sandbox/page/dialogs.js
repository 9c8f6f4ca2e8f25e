/** Modal dialogs on the browser's own <dialog>: focus stays inside, Esc closes, the page behind is inert. */

import { html, useLayoutEffect, useRef } from "./vendor/standalone.module.js";

/** A dialog that is open as long as it is drawn. */
export function Dialog({ label, onClose, class: name = "", children }) {
  const element = useRef();
  useLayoutEffect(() => {
    const before = document.activeElement;
    element.current.showModal();
    return () => before?.isConnected && before.focus();
  }, []);
  const cancel = (event) => {
    event.preventDefault();
    onClose();
  };
  // Keys and presses inside belong to the dialog, not to the message it was opened from.
  const stay = (event) => event.stopPropagation();
  return html`<dialog ref=${element} class=${`dialog ${name}`} aria-label=${label} onCancel=${cancel}
    onKeyDown=${stay} onfocusin=${stay} onfocusout=${stay}>${children}</dialog>`;
}

/** Ask before something that cannot be taken back. `text` may be a vnode, and `title` too if `label` is given. */
export function Confirm({ title, label = title, text, confirm = "OK", deny = "Cancel", danger = false, onConfirm, onClose }) {
  return html`<${Dialog} label=${label} onClose=${onClose} class="confirm">
    <h2>${title}</h2>
    <div class="confirm-text">${text}</div>
    <footer class="dialog-foot">
      <button type="button" class="button" onClick=${onClose}>${deny}</button>
      <button type="button" class=${danger ? "button button-danger" : "button button-primary"}
        onClick=${() => { onClose(); onConfirm(); }}>${confirm}</button>
    </footer><//>`;
}
