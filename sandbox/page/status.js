/** What the page itself has to say: connection, short notices, words for screen readers. */

import { html, useEffect, useLayoutEffect, useReducer, useRef } from "./vendor/standalone.module.js";
import { Icon } from "./icons.js";
import { useSelect, useSession } from "./store.js";

const SHOWN_MS = 8000;

export function ConnectionNote({ onRetry }) {
  const phase = useSelect((state) => state.phase);
  const retryAt = useSelect((state) => state.retryAt);
  const [, tick] = useReducer((count) => count + 1, 0);
  useEffect(() => {
    if (phase === "online") return undefined;
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [phase]);
  if (phase !== "lost") return null;
  const seconds = retryAt ? Math.max(0, Math.ceil((retryAt - performance.now()) / 1000)) : 0;
  return html`<div class="lost" role="status"><span><b>Connection lost – reconnecting</b>${seconds ? html`<span aria-hidden="true"> in ${seconds} s</span>` : "…"}
    <span class="quiet"> What you see may be old.</span></span><button type="button" class="button button-small" onClick=${onRetry}>Try now</button></div>`;
}

/** Notices lie in the top layer, shown anew for each, so that a dialog does not hide them. */
export function Toasts() {
  const toasts = useSelect((state) => state.toasts);
  const box = useRef();
  useLayoutEffect(() => {
    box.current.hidePopover();
    if (toasts.length) box.current.showPopover();
  }, [toasts]);
  return html`<div class="toasts" ref=${box} popover="manual" role="status" aria-live="polite">${toasts.map((toast) => html`<${Toast} key=${toast.id} toast=${toast} />`)}</div>`;
}

function Toast({ toast }) {
  const { actions } = useSession();
  const drop = () => actions.dropToast(toast.id);
  useEffect(() => {
    const timer = setTimeout(drop, SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return html`<div class=${toast.error ? "toast toast-error" : "toast"}><span>${toast.text}</span>
    <button type="button" aria-label="Dismiss" onClick=${drop}><${Icon} name="close" /></button></div>`;
}

/** New messages of the open conversation, said once. */
export function Announcer() {
  const words = useSelect((state) => state.announcement);
  return html`<div class="hidden-text" role="log" aria-live="polite" aria-label="New messages">${words}</div>`;
}
