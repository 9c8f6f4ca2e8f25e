/** Slack's older attachments: a colour bar beside blocks or plain fields. */

import { html } from "../vendor/standalone.module.js";
import { Text, safeUrl } from "../text/render.js";
import { Blocks } from "./index.js";

export function Attachments({ attachments, where }) {
  return (attachments ?? []).map((attachment, index) => html`
    <div class="attachment" key=${attachment.id ?? index} style=${{ "--bar": colorOf(attachment.color) }}>
      ${attachment.blocks ? html`<${Blocks} blocks=${attachment.blocks} where=${where} />` : html`<${Legacy} attachment=${attachment} />`}
    </div>`);
}

function Legacy({ attachment }) {
  const title = attachment.title && html`<${Text} text=${attachment.title} />`;
  const link = safeUrl(attachment.title_link);
  return html`
    ${attachment.pretext && html`<div class="prose"><${Text} text=${attachment.pretext} /></div>`}
    ${attachment.author_name && html`<div class="small quiet">${attachment.author_name}</div>`}
    ${title && (link ? html`<a href=${link} target="_blank" rel="noreferrer noopener"><b>${title}</b></a>` : html`<b>${title}</b>`)}
    ${(attachment.text ?? attachment.fallback) && html`<div class="prose"><${Text} text=${attachment.text ?? attachment.fallback} /></div>`}
    ${attachment.fields && html`<div class="section-fields">${attachment.fields.map((field) => html`
      <div class="prose"><b>${field.title}</b><br /><${Text} text=${String(field.value ?? "")} /></div>`)}</div>`}
    ${attachment.image_url && html`<img class="attachment-image" src=${safeUrl(attachment.image_url)} alt=${attachment.fallback ?? ""} loading="lazy" />`}
    ${attachment.footer && html`<div class="small quiet">${attachment.footer}</div>`}`;
}

function colorOf(color) {
  const named = { good: "#2e8b57", warning: "#c98a00", danger: "#b3261e" };
  return named[color] ?? (/^#?[0-9a-f]{6}$/i.test(color ?? "") ? `#${color.replace("#", "")}` : "#8a8794");
}
