/** The everyday blocks: section, actions, context, header, divider, image, input, video, markdown, alert. */

import { html } from "../vendor/standalone.module.js";
import { Element } from "../elements/index.js";
import { Picture } from "../elements/picture.js";
import { Icon } from "../icons.js";
import { parseMarkdown } from "../text/markdown.js";
import { Nodes, Text, safeUrl } from "../text/render.js";
import { useElement } from "./scope.js";

export function Section({ block }) {
  const choices = ["checkboxes", "radio_buttons"].includes(block.accessory?.type);
  return html`<div class=${block.accessory && !choices ? "block-section with-accessory" : "block-section"}>
    <div class="section-main">
      ${block.text && html`<div class="prose"><${Text} text=${block.text} /></div>`}
      ${block.fields && html`<div class="section-fields">${block.fields.map((field) => html`<div class="prose"><${Text} text=${field} /></div>`)}</div>`}
    </div>
    ${block.accessory && html`<div class="section-accessory"><${Element} block=${block} element=${block.accessory} /></div>`}
  </div>`;
}

export function Actions({ block }) {
  return html`<div class="block-actions">
    ${block.elements.map((element) => html`<${Element} key=${element.action_id} block=${block} element=${element} />`)}
  </div>`;
}

export function Context({ block }) {
  return html`<div class="block-context">
    ${block.elements.map((element) => element.type === "image"
      ? html`<${Picture} image=${element} class="context-image" />`
      : html`<span class="prose"><${Text} text=${element} /></span>`)}
  </div>`;
}

export const Header = ({ block }) => html`<h3 class="block-header"><${Text} text=${block.text} /></h3>`;

export const Divider = () => html`<hr class="block-divider" />`;

export function Image({ block }) {
  return html`<figure class="block-image">
    ${block.title && html`<figcaption><${Text} text=${block.title} /></figcaption>`}
    <${Picture} image=${block} />
  </figure>`;
}

export function Input({ block }) {
  const { error, ids } = useElement(block, block.element);
  return html`<div class=${error ? "block-input has-error" : "block-input"}>
    <label class="input-label" id=${ids.label} for=${ids.field}>
      <${Text} text=${block.label} />${block.optional && html`<span class="quiet"> (optional)</span>`}
    </label>
    <${Element} block=${block} element=${block.element} />
    ${block.hint && html`<p class="input-hint" id=${ids.hint}><${Text} text=${block.hint} /></p>`}
    ${error && html`<p class="input-error" id=${ids.error}><span aria-hidden="true">▲ </span>${error}</p>`}
  </div>`;
}

/** Videos are shown as a card that links out: the page plays nothing from elsewhere. */
export function Video({ block }) {
  const title = html`<${Text} text=${block.title} />`;
  return html`<figure class="block-video">
    <figcaption>
      ${block.provider_name && html`<small class="quiet">${block.provider_name}${block.author_name ? ` · ${block.author_name}` : ""}</small>`}
      <a href=${safeUrl(block.title_url ?? block.video_url)} target="_blank" rel="noreferrer noopener"><b>${title}</b></a>
      ${block.description && html`<span><${Text} text=${block.description} /></span>`}
    </figcaption>
    <a href=${safeUrl(block.video_url)} target="_blank" rel="noreferrer noopener" class="video-still">
      <img src=${safeUrl(block.thumbnail_url)} alt=${block.alt_text} loading="lazy" /><span><${Icon} name="play" /></span></a>
  </figure>`;
}

export const Markdown = ({ block }) => html`<div class="prose block-markdown"><${Nodes} nodes=${parseMarkdown(block.text)} /></div>`;

const LEVELS = { default: "Note", info: "Information", warning: "Warning", error: "Error", success: "Done" };

export function Alert({ block }) {
  const level = block.level in LEVELS ? block.level : "default";
  return html`<div class=${`block-alert alert-${level}`} role="note">
    <b>${LEVELS[level]}</b><div class="prose"><${Text} text=${block.text} /></div></div>`;
}
