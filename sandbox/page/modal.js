/** The app's modals: the top view of the person's stack, its inputs, errors, and closing. */

import { html, useEffect, useLayoutEffect, useRef, useState } from "./vendor/standalone.module.js";
import { problemsIn, stateOf } from "./blocks/form.js";
import { BlockList } from "./blocks/index.js";
import { BlockScope } from "./blocks/scope.js";
import { Confirm, Dialog } from "./dialogs.js";
import { Icon } from "./icons.js";
import { useSelect, useSession } from "./store.js";
import { Text } from "./text/render.js";

/** Draw the stack, if there is one. What people typed in a lower view waits for them there. */
export function Modals() {
  const stack = useSelect((state) => state.views);
  const [typed, setTyped] = useState({});
  const open = new Set(stack.map((view) => view.id));
  const view = stack.at(-1);
  useEffect(() => setTyped((all) => Object.fromEntries(Object.entries(all).filter(([id]) => open.has(id)))), [stack]);
  if (!view) return null;
  return html`<${Modal} key=${stack[0].id} view=${view} depth=${stack.length} values=${typed[view.id] ?? {}}
    onValues=${(values) => setTyped((all) => ({ ...all, [view.id]: values }))} />`;
}

function Modal({ view, depth, values, onValues }) {
  const { actions } = useSession();
  const app = useSelect((state) => state.app);
  const refused = useSelect((state) => state.viewErrors);
  const [problems, setProblems] = useState({});
  const [complaints, setComplaints] = useState(0);
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(null);
  const form = useRef();
  const changed = Object.keys(values).length > 0;
  // A window that only says that it is loading becomes a form later.
  const isForm = view.blocks.some((block) => block.type === "input");

  useEffect(() => {
    setProblems(refused);
    setComplaints((count) => count + 1);
  }, [view.id, refused]);
  useLayoutEffect(() => {
    // As in Slack, one may type at once: in the field with `focus_on_load`, or in the first.
    const first = ["[data-wants-focus]", ".modal-body :is(input, textarea, .picker-button)", ".dialog-foot [type=submit]", ".dialog-foot button"];
    first.map((where) => form.current.querySelector(where)).find(Boolean)?.focus();
  }, [view.id, isForm]);
  useEffect(() => {
    if (Object.keys(problems).length) form.current.querySelector(".has-error :is(input, textarea, button, select)")?.focus();
  }, [complaints]);

  async function submit(event) {
    event.preventDefault();
    const state = stateOf(view.blocks, values);
    const found = problemsIn(view.blocks, state);
    setProblems(found);
    setComplaints((count) => count + 1);
    if (Object.keys(found).length || busy) return;
    setBusy(true);
    await actions.ask("submit", { view_id: view.id, state: { values: state } });
    setBusy(false);
  }

  /** What is wrong with a field is forgotten as soon as somebody mends it. */
  function keep(next) {
    const mended = (id) => next[id] !== values[id];
    setProblems((found) => Object.fromEntries(Object.entries(found).filter(([id]) => !mended(id))));
    onValues(next);
  }

  const close = (all = false) => actions.ask("close", { view_id: view.id, ...(all && { all }) });
  const leave = (all = false) => (changed ? setLeaving({ all }) : close(all));

  return html`<${Dialog} label=${view.title?.text ?? "Dialog"} onClose=${() => leave()} class="modal">
    <form ref=${form} class="modal-form" onSubmit=${submit} novalidate>
      <header class="modal-head">
        ${depth > 1 && html`<button type="button" class="button button-icon" aria-label="Back" onClick=${() => leave()}><${Icon} name="back" /></button>`}
        <div><h2><${Text} text=${view.title} /></h2><small class="quiet">${app.name ?? "App"}</small></div>
        <button type="button" class="button button-icon" aria-label=${depth > 1 ? "Close all" : "Close"} onClick=${() => leave(depth > 1)}><${Icon} name="close" /></button>
      </header>
      <div class="modal-body">
        <${BlockScope} key=${view.id} blocks=${view.blocks} where=${{ view_id: view.id }} values=${values} onValues=${keep} errors=${problems}>
          <${BlockList} blocks=${view.blocks} /><//>
      </div>
      <footer class="dialog-foot">
        <p class="hidden-text" role="alert">${Object.keys(problems).length ? `${Object.keys(problems).length} to correct: ${Object.values(problems).join(" ")}` : ""}</p>
        <button type="button" class="button" onClick=${() => leave()}>${view.close ? html`<${Text} text=${view.close} />` : depth > 1 ? "Back" : "Cancel"}</button>
        ${view.submit && html`<button type="submit" class=${busy ? "button button-primary busy" : "button button-primary"} aria-busy=${busy}><${Text} text=${view.submit} /></button>`}
      </footer>
    </form>
    ${leaving && html`<${Confirm} title="Discard what you entered?" text="It is not sent yet." confirm="Discard" deny="Keep editing" danger
      onConfirm=${() => close(leaving.all)} onClose=${() => setLeaving(null)} />`}
  <//>`;
}
