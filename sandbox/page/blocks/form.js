/** Values of a surface's inputs in the shape of Slack's `state.values`, and the checks before a submission. */

const WITHOUT_STATE = new Set(["button", "overflow", "image", "workflow_button", "icon_button", "feedback_buttons"]);

const FIELDS = {
  static_select: ["selected_option", "initial_option", null],
  external_select: ["selected_option", "initial_option", null],
  radio_buttons: ["selected_option", "initial_option", null],
  multi_static_select: ["selected_options", "initial_options", []],
  multi_external_select: ["selected_options", "initial_options", []],
  checkboxes: ["selected_options", "initial_options", []],
  users_select: ["selected_user", "initial_user", null],
  multi_users_select: ["selected_users", "initial_users", []],
  conversations_select: ["selected_conversation", "initial_conversation", null],
  multi_conversations_select: ["selected_conversations", "initial_conversations", []],
  channels_select: ["selected_channel", "initial_channel", null],
  multi_channels_select: ["selected_channels", "initial_channels", []],
  datepicker: ["selected_date", "initial_date", null],
  timepicker: ["selected_time", "initial_time", null],
  datetimepicker: ["selected_date_time", "initial_date_time", null],
  rich_text_input: ["rich_text_value", "initial_value", null],
  file_input: ["files", "initial_files", []],
};
const TYPED = ["value", "initial_value", null];

/** The name of the field that holds an element's value. */
export const fieldOf = (element) => (FIELDS[element.type] ?? TYPED)[0];

/** The value an element starts with; `context` is the conversation a default may name. */
export function initialValue(element, context) {
  const [field, initial, nothing] = FIELDS[element.type] ?? TYPED;
  const byDefault = element.default_to_current_conversation && context ? (Array.isArray(nothing) ? [context] : context) : nothing;
  return { type: element.type, [field]: element[initial] ?? byDefault };
}

/** Every interactive element with the block it stands in, in order. */
function elementsIn(blocks) {
  return (blocks ?? []).flatMap((block) => {
    switch (block.type) {
      case "section": return block.accessory && block.accessory.type !== "image" ? [{ block, element: block.accessory }] : [];
      case "input": return [{ block, element: block.element }];
      case "actions": return block.elements.map((element) => ({ block, element }));
      case "container": return elementsIn(block.child_blocks);
      default: return [];
    }
  });
}

/** Slack's `state.values`: what people changed, and the initial value of all else. */
export function stateOf(blocks, changed, context) {
  const values = {};
  for (const { block, element } of elementsIn(blocks)) {
    if (WITHOUT_STATE.has(element.type)) continue;
    values[block.block_id] ??= {};
    values[block.block_id][element.action_id] = changed[block.block_id]?.[element.action_id] ?? initialValue(element, context);
  }
  return values;
}

/** What Slack itself would say about a submission before it sends it: {block_id: sentence}. */
export function problemsIn(blocks, values) {
  const errors = {};
  for (const { block, element } of elementsIn(blocks)) {
    if (block.type !== "input") continue;
    const value = values[block.block_id]?.[element.action_id]?.[fieldOf(element)];
    const empty = value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length);
    const problem = empty ? (block.optional ? null : "Please complete this required field.") : misfit(element, value);
    if (problem) errors[block.block_id] = problem;
  }
  return errors;
}

function misfit(element, value) {
  switch (element.type) {
    case "plain_text_input":
      if (value.length < (element.min_length ?? 0)) return `Write at least ${element.min_length} characters.`;
      if (value.length > (element.max_length ?? 3000)) return `Write at most ${element.max_length ?? 3000} characters.`;
      return null;
    case "email_text_input":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : "Enter an email address, e.g. name@example.com.";
    case "url_text_input":
      return URL.canParse(value) && /^https?:/.test(value) ? null : "Enter a web address, e.g. https://example.com.";
    case "number_input": return misfitNumber(element, value);
    case "multi_static_select":
    case "multi_external_select":
    case "multi_users_select":
    case "multi_conversations_select":
    case "multi_channels_select":
      return value.length > (element.max_selected_items ?? Infinity) ? `Choose at most ${element.max_selected_items}.` : null;
    default: return null;
  }
}

function misfitNumber(element, value) {
  const number = Number(value);
  if (!Number.isFinite(number)) return "Enter a number, e.g. 42.";
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return "Enter a whole number, e.g. 42.";
  if (element.min_value !== undefined && number < Number(element.min_value)) return `Enter ${element.min_value} or more.`;
  if (element.max_value !== undefined && number > Number(element.max_value)) return `Enter ${element.max_value} or less.`;
  return null;
}
