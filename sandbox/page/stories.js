/** Guided stories: who to be, what to do, and Play to have it done. */

import { html, useState } from "./vendor/standalone.module.js";
import { addressAs } from "./act_as.js";
import { Avatar } from "./avatar.js";
import { PanelHead } from "./panel.js";
import { nameOf, useSelect, useSession } from "./store.js";

export function StoriesPanel() {
  const stories = useSelect((state) => state.stories);
  return html`<aside class="panel" aria-label="Stories">
    <${PanelHead} title="Stories" />
    <p class="panel-note">Do the steps yourself, or press Play and watch.</p>
    <div class="stories">${stories.map((story, at) => html`<${Story} key=${story.id} story=${story} first=${at === 0} />`)}</div>
  </aside>`;
}

function Story({ story, first }) {
  const { actions } = useSession();
  const [playing, setPlaying] = useState(null);
  async function play(step) {
    setPlaying(step ?? "all");
    await actions.ask("play", { story: story.id, ...(step !== undefined && { step }) });
    setPlaying(null);
  }
  return html`<details class="story" open=${first}><summary><b>${story.title}</b></summary>
    ${story.summary && html`<p class="quiet">${story.summary}</p>`}
    <ol>${(story.steps ?? []).map((step, at) => html`<li key=${at}><${Step} step=${step} busy=${playing === at} onPlay=${() => play(at)} /></li>`)}</ol>
    <button type="button" class="button button-primary button-small" disabled=${playing !== null} aria-busy=${playing === "all"} onClick=${() => play()}>
      ${playing === "all" ? "Playing…" : "Play"}<span class="hidden-text"> ${story.title}</span></button></details>`;
}

function Step({ step, busy, onPlay }) {
  const person = useSelect((state) => state.people.get(step.as));
  const me = useSelect((state) => state.me?.id);
  return html`
    ${person && html`<p class="step-who"><${Avatar} person=${person} size="xs" /> <b>${nameOf(person)}</b>
      ${person.id === me ? html`<span class="quiet">you</span>` : html`<a href=${addressAs(person.id)}>Act as</a>`}</p>`}
    <p>${step.say}</p>
    <button type="button" class="button button-small" disabled=${busy} aria-label=${`Play this step: ${step.say}`} onClick=${onPlay}>${busy ? "…" : "Play step"}</button>`;
}
