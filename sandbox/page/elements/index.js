/** Draw a Block Kit element by its type. */

import { html } from "../vendor/standalone.module.js";
import { Button, FeedbackButtons, IconButton, Overflow, WorkflowButton } from "./buttons.js";
import { Checkboxes, RadioButtons } from "./choices.js";
import { DatePicker, DateTimePicker, TimePicker } from "./dates.js";
import { FileInput, NumberInput, PlainTextInput, RichTextInput, TypedInput } from "./inputs.js";
import { Picture } from "./picture.js";
import { ExternalSelect, IdSelect, StaticSelect } from "./selects.js";

export function Element({ block, element }) {
  const Drawn = DRAW[element.type];
  if (!Drawn) return html`<span class="block-unknown">An element of type “${element.type}”, which this page cannot draw.</span>`;
  return html`<${Drawn} block=${block} element=${element} />`;
}

const DRAW = {
  button: Button,
  overflow: Overflow,
  workflow_button: WorkflowButton,
  icon_button: IconButton,
  feedback_buttons: FeedbackButtons,
  image: ({ element }) => html`<${Picture} image=${element} class="accessory-image" />`,
  checkboxes: Checkboxes,
  radio_buttons: RadioButtons,
  datepicker: DatePicker,
  timepicker: TimePicker,
  datetimepicker: DateTimePicker,
  plain_text_input: PlainTextInput,
  email_text_input: TypedInput,
  url_text_input: TypedInput,
  number_input: NumberInput,
  rich_text_input: RichTextInput,
  file_input: FileInput,
  static_select: StaticSelect,
  multi_static_select: StaticSelect,
  external_select: ExternalSelect,
  multi_external_select: ExternalSelect,
  users_select: IdSelect,
  multi_users_select: IdSelect,
  channels_select: IdSelect,
  multi_channels_select: IdSelect,
  conversations_select: IdSelect,
  multi_conversations_select: IdSelect,
};
