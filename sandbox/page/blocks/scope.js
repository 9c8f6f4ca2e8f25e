/** What an element needs to know of where it stands: its value, how to press, what to ask first. */

import { createContext, html, useContext, useState } from "../vendor/standalone.module.js";
import { Confirm } from "../dialogs.js";
import { useSession } from "../store.js";
import { Text } from "../text/render.js";
import { fieldOf, initialValue, stateOf } from "./form.js";

const Scope = createContext(null);

/**
 * Give the elements of `blocks` their scope. `where` is {channel, ts} or {view_id}; `values` and
 * `onValues` hold what people changed; `errors` maps block ids to sentences.
 */
export function BlockScope({ blocks, where, values, onValues, errors = {}, children }) {
  const { actions } = useSession();
  const [asking, setAsking] = useState(null);
  // A message may be drawn twice, in its channel and in its thread; ids must differ.
  const [uid] = useState(() => Math.random().toString(36).slice(2, 8));
  const scope = {
    uid,
    where,
    values,
    errors,
    ask: (confirm, proceed) => (confirm ? setAsking({ confirm, proceed }) : proceed()),
    set(blockId, actionId, value) {
      const next = { ...values, [blockId]: { ...values[blockId], [actionId]: value } };
      onValues(next);
      return next;
    },
    press: (blockId, element, payload, changed = values) => actions.ask("press", {
      where,
      block_id: blockId,
      action_id: element.action_id,
      payload: { type: element.type, ...payload },
      state: { values: stateOf(blocks, changed, where.channel) },
    }),
    options: (blockId, element, query) =>
      actions.ask("options", { where, block_id: blockId, action_id: element.action_id, query }),
  };
  return html`<${Scope.Provider} value=${scope}>${children}
    ${asking && html`<${Confirm} label=${asking.confirm.title.text} title=${html`<${Text} text=${asking.confirm.title} />`} text=${html`<${Text} text=${asking.confirm.text} />`}
      confirm=${asking.confirm.confirm?.text} deny=${asking.confirm.deny?.text} danger=${asking.confirm.style === "danger"}
      onConfirm=${asking.proceed} onClose=${() => setAsking(null)} />`}<//>`;
}

/** Give an element {value, change, press, loadOptions, error, label, ids, described}. */
export function useElement(block, element) {
  const scope = useContext(Scope);
  const [busy, setBusy] = useState(false);
  const blockId = block.block_id;
  const current = scope.values[blockId]?.[element.action_id] ?? initialValue(element, scope.where.channel);
  const field = fieldOf(element);
  const inInput = block.type === "input";
  const ids = Object.fromEntries(["label", "field", "hint", "error"].map((part) => [part, `${scope.uid}-${blockId}-${part}`.replace(/[^\w-]/g, "_")]));
  const described = [block.hint && ids.hint, scope.errors[blockId] && ids.error].filter(Boolean).join(" ") || undefined;

  async function send(payload, changed) {
    setBusy(true);
    await scope.press(blockId, element, payload, changed);
    setBusy(false);
  }

  return {
    busy,
    ids: inInput ? ids : {},
    described: inInput ? described : undefined,
    value: current[field],
    error: scope.errors[blockId],
    label: labelOf(block, element),
    /** Keep a value; outside inputs, and in inputs that dispatch, the app hears of it at once. */
    change(value, { quiet = inInput && !block.dispatch_action, extra = {} } = {}) {
      const keep = () => {
        const next = scope.set(blockId, element.action_id, { type: element.type, [field]: value, ...extra });
        if (!quiet) send({ [field]: value, ...extra }, next);
      };
      if (quiet) keep();
      else scope.ask(element.confirm, keep);
    },
    press: (payload = {}) => scope.ask(element.confirm, () => send(payload)),
    loadOptions: (query) => scope.options(blockId, element, query),
  };
}

function labelOf(block, element) {
  const named = element.accessibility_label ?? (block.type === "input" ? block.label : null) ?? element.placeholder ?? block.text;
  return (typeof named === "string" ? named : named?.text) ?? element.action_id ?? element.type;
}
