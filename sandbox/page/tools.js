/** The row of buttons over a message: react, reply, and more actions with the app's shortcuts. */

import { html, useEffect, useState } from "./vendor/standalone.module.js";
import { Confirm } from "./dialogs.js";
import { Icon } from "./icons.js";
import { Menu } from "./popup.js";
import { AddReaction } from "./reactions.js";
import { useSelect, useSession } from "./store.js";

/** `onHold(bool)` tells that something opened from here must not vanish with the pointer. */
export function MessageTools({ channel, message, inThread, onHold, onEdit }) {
  const { actions } = useSession();
  const [anchor, setAnchor] = useState(null);
  const [deleting, setDeleting] = useState(false);
  const [picking, setPicking] = useState(false);
  useEffect(() => onHold(Boolean(anchor) || deleting || picking), [anchor, deleting, picking]);
  const items = useMenuItems({ channel, message, onEdit, onDelete: () => setDeleting(true) });
  const parent = message.thread_ts ?? message.ts;

  return html`<div class="tools" role="group" aria-label="Message actions">
    ${message.is_ephemeral ? null : html`
      <button type="button" aria-label="React with ticket: log as a query" title=":ticket:"
        onClick=${() => actions.react(channel, message, "ticket")}><span aria-hidden="true">🎫</span></button>
      <${AddReaction} channel=${channel} message=${message} onOpen=${setPicking} />
      ${inThread ? null : html`<button type="button" aria-label="Reply in thread" title="Reply in thread"
        onClick=${() => actions.openThread(channel, parent)}><${Icon} name="reply" /></button>`}`}
    <button type="button" aria-label="More actions" title="More actions" aria-haspopup="menu" aria-expanded=${Boolean(anchor)}
      onClick=${(event) => setAnchor(anchor ? null : event.currentTarget)}><${Icon} name="more" /></button>
    ${anchor && html`<${Menu} anchor=${anchor} items=${items} label="Message actions" align="end" onClose=${() => setAnchor(null)} />`}
    ${deleting && html`<${Confirm} title="Delete message" text="It disappears for everyone. This cannot be undone here."
      confirm="Delete" danger onClose=${() => setDeleting(false)}
      onConfirm=${() => actions.ask("delete", { channel, ts: message.ts })} />`}
  </div>`;
}

function useMenuItems({ channel, message, onEdit, onDelete }) {
  const { actions } = useSession();
  const me = useSelect((state) => state.me?.id);
  const app = useSelect((state) => state.app);
  const shortcuts = useSelect((state) => state.shortcuts);
  if (message.is_ephemeral) return [journalItem({ actions, channel, message })];
  const mine = message.user === me;
  return [
    ...shortcuts.filter((shortcut) => shortcut.type === "message").map((shortcut) => ({
      label: shortcut.name,
      detail: app.name ?? "App",
      onPick: () => actions.ask("shortcut", { callback_id: shortcut.callback_id, channel, ts: message.ts }),
    })),
    { label: "Copy text", onPick: () => navigator.clipboard?.writeText(message.text ?? "") },
    journalItem({ actions, channel, message }),
    ...(mine ? [
      { label: "Edit message", onPick: onEdit },
      { label: "Delete message…", danger: true, onPick: onDelete },
    ] : []),
  ];
}

const journalItem = ({ actions, channel, message }) => ({
  label: "Show in journal",
  onPick: () => actions.show({ panel: "journal", journalFilter: { channel, ts: message.ts, text: message.text ?? "" } }),
});
