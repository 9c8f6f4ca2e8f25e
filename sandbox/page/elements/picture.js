/** Pictures of blocks: by web address, or a file of the workspace by way of the page's server. */

import { html } from "../vendor/standalone.module.js";
import { fileUrl } from "../files.js";
import { safeUrl } from "../text/render.js";

export function Picture({ image, class: name }) {
  return html`<img class=${name} src=${pictureUrl(image)} alt=${image.alt_text} title=${image.alt_text} loading="lazy" />`;
}

function pictureUrl(image) {
  if (!image.slack_file) return safeUrl(image.image_url);
  return fileUrl(image.slack_file.url ?? `/files/${encodeURIComponent(image.slack_file.id)}/picture`);
}
