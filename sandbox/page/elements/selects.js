/** Select menus of every source: static, external, users, channels, conversations; single and multiple. */

import { html } from "../vendor/standalone.module.js";
import { useElement } from "../blocks/scope.js";
import { nameOf, titleOf, useSession } from "../store.js";
import { Picker } from "./picker.js";

export function StaticSelect({ block, element }) {
  const groups = element.option_groups ?? [{ options: element.options ?? [] }];
  const load = (query) => toGroups(groups, (option) => option.text.text.toLowerCase().includes(query.toLowerCase()));
  return html`<${OptionSelect} block=${block} element=${element} load=${load} />`;
}

export function ExternalSelect({ block, element }) {
  const { loadOptions } = useElement(block, element);
  const least = element.min_query_length ?? 3;
  async function load(query) {
    if (query.length < least) return [];
    const reply = await loadOptions(query);
    return toGroups(reply?.option_groups ?? [{ options: reply?.options ?? [] }]);
  }
  return html`<${OptionSelect} block=${block} element=${element} load=${load} remote least=${least} />`;
}

function OptionSelect({ block, element, load, remote = false, least = 0 }) {
  const multiple = element.type.startsWith("multi_");
  const bound = useElement(block, element);
  const chosen = (multiple ? bound.value ?? [] : [bound.value].filter(Boolean)).map(toOption);
  const onChoose = (options) => bound.change(multiple ? options.map((option) => option.slack) : options[0]?.slack ?? null);
  return html`<${Picker} ...${pickerProps(element, bound)} multiple=${multiple} chosen=${chosen} load=${load} remote=${remote} least=${least} onChoose=${onChoose} />`;
}

/** Users, channels and conversations are chosen by id. */
export function IdSelect({ block, element }) {
  const { store } = useSession();
  const bound = useElement(block, element);
  const multiple = element.type.startsWith("multi_");
  const kind = element.type.replace("multi_", "").replace("_select", "");
  const candidates = () => CANDIDATES[kind](store.get(), element.filter);
  const chosen = (multiple ? bound.value ?? [] : [bound.value].filter(Boolean)).map((id) =>
    candidates().find((option) => option.key === id) ?? { key: id, label: id });
  const load = (query) => [{ options: candidates().filter((option) => `${option.label} ${option.detail ?? ""}`.toLowerCase().includes(query.toLowerCase())) }];
  const onChoose = (options) => bound.change(multiple ? options.map((option) => option.key) : options[0]?.key ?? null);
  return html`<${Picker} ...${pickerProps(element, bound)} multiple=${multiple} chosen=${chosen} load=${load} onChoose=${onChoose} />`;
}

const CANDIDATES = {
  users: (state) => [...state.people.values()].filter((person) => !person.deleted)
    .map((person) => ({ key: person.id, label: nameOf(person), detail: [person.title, person.company].filter(Boolean).join(", ") })),
  channels: (state) => [...state.channels.values()].filter((channel) => channel.kind !== "im" && !channel.is_private)
    .map((channel) => ({ key: channel.id, label: `#${channel.name}` })),
  conversations: (state, filter) => [...state.channels.values()].filter((channel) => passes(channel, filter))
    .map((channel) => ({ key: channel.id, label: channel.kind === "im" ? titleOf(state, channel) : `#${channel.name}` })),
};

function passes(channel, filter) {
  if (!filter) return true;
  const kind = channel.kind === "im" ? "im" : channel.is_private ? "private" : "public";
  if (filter.include && !filter.include.includes(kind)) return false;
  return !(filter.exclude_external_shared_channels && channel.is_ext_shared);
}

const pickerProps = (element, { ids, label, described }) =>
  ({ ids, label, described, wantsFocus: element.focus_on_load, placeholder: element.placeholder?.text, most: element.max_selected_items ?? Infinity });

const toOption = (option) => ({ key: option.value, label: option.text.text, detail: option.description?.text, slack: option });

const toGroups = (groups, keep = () => true) => groups
  .map((group) => ({ label: group.label?.text, options: group.options.filter(keep).map(toOption) }))
  .filter((group) => group.options.length);
