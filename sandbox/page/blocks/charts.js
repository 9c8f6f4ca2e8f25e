/** The data_visualization block: pie, bar, line and area charts in SVG, each with its numbers as a table. */

import { html } from "../vendor/standalone.module.js";

const WIDTH = 480;
const HEIGHT = 220;
const PAD = { left: 44, right: 12, top: 12, bottom: 34 };

export function Chart({ block }) {
  const { chart } = block;
  const pie = chart.type === "pie";
  const names = pie ? chart.segments.map((segment) => segment.label) : chart.series.map((series) => series.name);
  return html`<figure class="block-chart">
    <figcaption><b>${block.title}</b></figcaption>
    <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${`${block.title}, ${chart.type} chart; the numbers follow as a table`}>
      ${pie ? html`<${Pie} segments=${chart.segments} />` : html`<${Axes} chart=${chart} />`}
    </svg>
    <ul class="legend">${names.map((name, index) => html`<li><span class=${`legend-square series-${index}`} aria-hidden="true"></span>${name}</li>`)}</ul>
    <details><summary>Show the numbers</summary><${Numbers} chart=${chart} title=${block.title} /></details>
  </figure>`;
}

function Pie({ segments }) {
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  const radius = HEIGHT / 2 - 10;
  const point = (share) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${WIDTH / 2 + radius * Math.cos(angle)} ${HEIGHT / 2 + radius * Math.sin(angle)}`;
  };
  let from = 0;
  return segments.map((segment, index) => {
    const to = from + segment.value / total;
    const path = `M ${WIDTH / 2} ${HEIGHT / 2} L ${point(from)} A ${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(Math.min(to, from + 0.9999))} Z`;
    from = to;
    return html`<path d=${path} class=${`series-${index}`}><title>${segment.label}: ${segment.value}</title></path>`;
  });
}

function Axes({ chart }) {
  const { categories, x_label: xLabel, y_label: yLabel } = chart.axis_config;
  const series = chart.series.map((one) => categories.map((label) => one.data.find((point) => point.label === label)?.value ?? 0));
  const high = niceMax(Math.max(0, ...series.flat()));
  const low = Math.min(0, ...series.flat());
  const y = (value) => PAD.top + (HEIGHT - PAD.top - PAD.bottom) * (1 - (value - low) / (high - low || 1));
  const step = (WIDTH - PAD.left - PAD.right) / categories.length;
  const x = (index) => PAD.left + step * (index + 0.5);
  const Marks = { bar: Bars, line: Lines, area: Areas }[chart.type] ?? Bars;
  const every = Math.ceil(categories.length / 8);
  return html`
    ${[0, 0.5, 1].map((share) => low + share * (high - low)).map((value) => html`
      <line class="grid" x1=${PAD.left} x2=${WIDTH - PAD.right} y1=${y(value)} y2=${y(value)} />
      <text class="tick" x=${PAD.left - 6} y=${y(value) + 4} text-anchor="end">${Number(value.toFixed(2))}</text>`)}
    <${Marks} series=${series} x=${x} y=${y} step=${step} />
    ${categories.map((name, index) => index % every === 0 && html`<text class="tick" x=${x(index)} y=${HEIGHT - PAD.bottom + 15} text-anchor="middle">${name}</text>`)}
    ${xLabel && html`<text class="tick" x=${WIDTH / 2} y=${HEIGHT - 3} text-anchor="middle">${xLabel}</text>`}
    ${yLabel && html`<text class="tick" x="10" y=${HEIGHT / 2} text-anchor="middle" transform=${`rotate(-90 10 ${HEIGHT / 2})`}>${yLabel}</text>`}`;
}

function Bars({ series, x, y, step }) {
  const width = (step * 0.7) / series.length;
  return series.map((values, index) => values.map((value, at) => html`
    <rect class=${`series-${index}`} x=${x(at) - step * 0.35 + index * width} width=${Math.max(1, width - 2)}
      y=${Math.min(y(0), y(value))} height=${Math.abs(y(0) - y(value))}><title>${value}</title></rect>`));
}

const line = (values, x, y) => values.map((value, at) => `${at ? "L" : "M"} ${x(at)} ${y(value)}`).join(" ");

function Lines({ series, x, y }) {
  return series.map((values, index) => html`<path class=${`line series-${index}`} d=${line(values, x, y)} />
    ${values.map((value, at) => html`<circle class=${`series-${index}`} cx=${x(at)} cy=${y(value)} r="3"><title>${value}</title></circle>`)}`);
}

function Areas({ series, x, y }) {
  return series.map((values, index) => html`<path class=${`area series-${index}`}
    d=${`${line(values, x, y)} L ${x(values.length - 1)} ${y(0)} L ${x(0)} ${y(0)} Z`} />`);
}

function niceMax(value) {
  if (value <= 0) return 1;
  const scale = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * scale).find((candidate) => candidate >= value);
}

function Numbers({ chart, title }) {
  const rows = chart.type === "pie"
    ? chart.segments.map((segment) => [segment.label, segment.value])
    : chart.axis_config.categories.map((name) => [name, ...chart.series.map((one) => one.data.find((point) => point.label === name)?.value)]);
  const head = chart.type === "pie" ? ["Segment", "Value"] : [chart.axis_config.x_label ?? "Category", ...chart.series.map((one) => one.name)];
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${`${title}: numbers`}><table>
    <thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(([name, ...values]) => html`<tr><th scope="row">${name}</th>${values.map((value) => html`<td class="align-right">${value}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
