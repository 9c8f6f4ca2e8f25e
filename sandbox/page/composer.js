/** Where people write: text, commands, files; in a channel or in a thread. */

import { html, useRef, useState } from "./vendor/standalone.module.js";
import { readFiles, sizeOf } from "./files.js";
import { Icon } from "./icons.js";
import { useSelect, useSession } from "./store.js";
import { TypingField } from "./typing.js";

const LARGEST = 20_000_000;

export function Composer({ channel, title, threadTs }) {
  const { actions } = useSession();
  const known = useSelect((state) => state.channels.get(channel));
  const online = useSelect((state) => state.phase === "online");
  const [text, setText] = useState("");
  const [files, setFiles] = useState([]);
  const [broadcast, setBroadcast] = useState(false);
  const picker = useRef();
  const place = threadTs ? "Reply in thread" : `Message ${title}`;

  if (known?.is_archived) return html`<p class="composer-note">This channel is archived. It can be read, not written to.</p>`;

  function attach(picked) {
    const all = [...files, ...picked];
    const bytes = all.reduce((sum, file) => sum + file.size, 0);
    if (bytes > LARGEST) actions.toast(`Files of one message may have ${sizeOf(LARGEST)} in all.`, { error: true });
    else setFiles(all);
  }

  async function send() {
    const words = text.trim();
    if (!words && !files.length) return;
    const sent = { text, files };
    setText("");
    setFiles([]);
    const reply = await (isCommand(words) && !threadTs && !sent.files.length
      ? actions.ask("command", { channel, text: words })
      : actions.ask("say", await toSay(sent)));
    // Nothing typed is lost: what was refused stands in the field again.
    if (!reply) {
      setText((now) => now || sent.text);
      setFiles((now) => (now.length ? now : sent.files));
    }
  }

  async function toSay({ text: words, files: picked }) {
    return {
      channel,
      text: words.trim(),
      ...(threadTs && { thread_ts: threadTs }),
      ...(threadTs && broadcast && { broadcast: true }),
      ...(picked.length && { files: await readFiles(picked) }),
    };
  }

  return html`<form class="composer" aria-label=${place} onSubmit=${(event) => { event.preventDefault(); send(); }}
    onDragOver=${(event) => event.preventDefault()} onDrop=${(event) => { event.preventDefault(); attach(event.dataTransfer.files); }}>
    <${TypingField} value=${text} onValue=${setText} onEnter=${send} onFiles=${attach} channel=${channel} label=${place} placeholder=${place} />
    ${files.length ? html`<ul class="picked-files">${files.map((file, at) => html`<li>${file.name} <small class="quiet">${sizeOf(file.size)}</small>
      <button type="button" aria-label=${`Remove ${file.name}`} onClick=${() => setFiles(files.toSpliced(at, 1))}>×</button></li>`)}</ul>` : null}
    <div class="composer-foot">
      <input ref=${picker} type="file" multiple class="hidden-text" tabindex="-1" aria-hidden="true"
        onChange=${(event) => { attach(event.target.files); event.target.value = ""; }} />
      <button type="button" class="button button-icon" aria-label="Attach files" title="Attach files" onClick=${() => picker.current.click()}><${Icon} name="add" /></button>
      ${threadTs ? html`<label class="choice small"><input type="checkbox" checked=${broadcast} onChange=${(event) => setBroadcast(event.target.checked)} />
        <span>Also send to ${title}</span></label>` : html`<span class="quiet small composer-keys">Enter sends, Shift+Enter begins a line, / lists commands</span>`}
      <button type="submit" class="button button-primary button-small" disabled=${!online || (!text.trim() && !files.length)}>Send</button>
    </div>
  </form>`;
}

/** "/update now" is a command; "/ 2" and "//" are not. */
const isCommand = (text) => /^\/[a-z0-9_-]+(\s|$)/i.test(text);
