/** Edit one's own message in its place. */

import { html, useState } from "./vendor/standalone.module.js";
import { namesIn, useSession } from "./store.js";
import { toTyped } from "./text/typed.js";
import { TypingField } from "./typing.js";

export function MessageEditor({ channel, message, onDone }) {
  const { actions, store } = useSession();
  const [text, setText] = useState(() => toTyped(message.text ?? "", namesIn(store.get())));

  async function save() {
    if (text.trim() && !(await actions.ask("edit", { channel, ts: message.ts, text: text.trim() }))) return;
    onDone();
  }

  return html`<div class="editor">
    <${TypingField} value=${text} onValue=${setText} onEnter=${save} onEscape=${onDone} channel=${channel} label="Edit message" focus />
    <div class="editor-foot"><button type="button" class="button button-small" onClick=${onDone}>Cancel</button>
      <button type="button" class="button button-primary button-small" onClick=${save}>Save</button></div></div>`;
}
