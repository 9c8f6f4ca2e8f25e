/** Blocks that frame others or stand for one thing: card, carousel, container, plan, task, context actions. */

import { html, useState } from "../vendor/standalone.module.js";
import { Element } from "../elements/index.js";
import { Picture } from "../elements/picture.js";
import { Text, safeUrl } from "../text/render.js";
import { RichText } from "./rich_text.js";

export function Card({ block }) {
  return html`<article class="card">
    ${block.hero_image && html`<${Picture} class="card-hero" image=${block.hero_image} />`}
    <div class="card-body">
      ${(block.title || block.subtitle || block.icon) && html`<div class="card-head">
        ${block.icon && html`<${Picture} class="card-icon" image=${block.icon} />`}
        <div>${block.title && html`<b class="card-title"><${Text} text=${block.title} /></b>`}
          ${block.subtitle && html`<div class="quiet"><${Text} text=${block.subtitle} /></div>`}</div>
      </div>`}
      ${block.body && html`<div class="prose"><${Text} text=${block.body} /></div>`}
      ${block.subtext && html`<div class="quiet small"><${Text} text=${block.subtext} /></div>`}
      ${block.actions && html`<div class="block-actions">${block.actions.map((element) => html`<${Element} key=${element.action_id} block=${block} element=${element} />`)}</div>`}
    </div></article>`;
}

export function Carousel({ block }) {
  return html`<div class="carousel" tabindex="0" role="region" aria-label=${`Carousel of ${block.elements.length} cards`}>
    ${block.elements.map((card, index) => html`<${Card} key=${card.block_id ?? index} block=${card} />`)}</div>`;
}

export function Container({ block, children }) {
  const [open, setOpen] = useState(!block.default_collapsed);
  const title = block.rich_text_title
    ? html`<${RichText} block=${block.rich_text_title} />`
    : html`<b><${Text} text=${block.title} /></b>`;
  const head = html`
    ${block.icon && html`<${Picture} class="card-icon" image=${block.icon} />`}
    <span class="container-title">${title}${block.subtitle && html`<span class="quiet small"><${Text} text=${block.subtitle} /></span>`}</span>`;
  const rule = block.has_header_divider ? " ruled" : "";
  return html`<section class=${`container width-${block.width ?? "standard"}`}>
    ${block.is_collapsible
      ? html`<button type="button" class="container-head" aria-expanded=${open} onClick=${() => setOpen(!open)}>${head}<span aria-hidden="true">${open ? "▾" : "▸"}</span></button>`
      : html`<div class=${`container-head${rule}`}>${head}</div>`}
    ${open && children}</section>`;
}

export const ContextActions = ({ block }) => html`<div class="block-actions context-actions">
  ${block.elements.map((element) => html`<${Element} key=${element.action_id} block=${block} element=${element} />`)}</div>`;

const STATUS = {
  pending: ["○", "Not begun"],
  in_progress: ["◐", "In progress"],
  complete: ["●", "Complete"],
  error: ["▲", "Failed"],
};

export function TaskCard({ block }) {
  const [sign, words] = STATUS[block.status] ?? STATUS.pending;
  const more = block.details || block.output || block.sources?.length;
  const head = html`<span class=${`task-sign task-${block.status}`} aria-hidden="true">${sign}</span> <b>${block.title}</b> <span class="quiet small">${words}</span>`;
  if (!more) return html`<div class="task">${head}</div>`;
  return html`<details class="task"><summary>${head}</summary>
    ${block.details && html`<${RichText} block=${block.details} />`}
    ${block.output && html`<div class="task-output"><${RichText} block=${block.output} /></div>`}
    ${block.sources?.length ? html`<ul>${block.sources.map((source) => html`
      <li><a href=${safeUrl(source.url)} target="_blank" rel="noreferrer noopener">${source.text}</a></li>`)}</ul>` : null}
  </details>`;
}

export function Plan({ block }) {
  const done = (block.tasks ?? []).filter((task) => task.status === "complete").length;
  return html`<section class="plan"><p><b>${block.title}</b> <span class="quiet small">${done} of ${(block.tasks ?? []).length} complete</span></p>
    ${(block.tasks ?? []).map((task) => html`<${TaskCard} key=${task.task_id} block=${task} />`)}</section>`;
}
