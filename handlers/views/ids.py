"""The ids of buttons, modals and commands: what Slack sends back when somebody acts."""

from enum import StrEnum


class Action(StrEnum):
    """Buttons and selects."""

    OWN = "query_own"
    ANSWERED = "query_answered"
    NOT_A_QUERY = "query_dismiss"
    LOG_IT = "query_confirm"
    REPLY = "query_reply"
    YES_ANSWERED = "query_yes"
    NOT_YET = "query_not_yet"
    MORE = "query_more"
    SPLIT = "query_split"
    MERGE = "query_merge"
    LINK_QUERY = "query_link"
    APPROVE = "draft_approve"
    SEND_BACK = "draft_send_back"
    DATE = "query_date"
    ACKNOWLEDGE = "rung_acknowledge"
    NEW_DATE = "late_new_date"
    CHOOSE_MILESTONE = "milestone_choose"
    ADD_MILESTONE = "milestone_add"
    PLAN_MILESTONE = "milestone_plan"
    START_MILESTONE = "milestone_start"
    MOVE_MILESTONE = "milestone_move"
    DONE_MILESTONE = "milestone_done"
    REOPEN_MILESTONE = "milestone_reopen"
    CANCEL_MILESTONE = "milestone_cancel"
    IMPORT_MILESTONES = "milestone_import"
    TELL_SLIP = "milestone_tell"
    ACCEPT_MILESTONE = "milestone_accept"
    REFUSE_MILESTONE = "milestone_refuse"
    AGREE_BASELINE = "baseline_agree"
    REFUSE_BASELINE = "baseline_refuse"
    OWE = "obligation_owe"
    GIVEN = "obligation_given"
    PUT_OFF = "obligation_put_off"
    DECIDE = "obligation_decide"
    UPDATE_APPROVE = "update_approve"
    UPDATE_SEND_BACK = "update_send_back"
    UPDATE_RELEASE = "update_release"
    UPDATE_EDIT = "update_edit"
    UPDATE_CORRECT = "update_correct"
    UPDATE_NO_CHANGE = "update_no_change"
    UPDATE_MORE = "update_more"


class More(StrEnum):
    """What hides behind the three dots of a card."""

    ASSIGN = "assign"
    WAIT = "wait"
    PRIORITY = "priority"
    DISMISS = "dismiss"
    TIDY = "tidy"


class MoreUpdate(StrEnum):
    """What hides behind the three dots of an update's card."""

    HOLD = "hold"
    SAY_WHEN = "say_when"
    SNOOZE_HOUR = "snooze_hour"
    SNOOZE_MORNING = "snooze_morning"
    SNOOZE = "snooze"


class Modal(StrEnum):
    """Callback ids of modals."""

    LINK = "link_channel"
    PARTS = "query_parts"
    REPLY = "query_reply_text"
    DISMISS = "query_dismiss_reason"
    CONFIRM_TEXT = "query_confirm_text"
    WAIT = "query_wait_question"
    ASSIGN = "query_assign_to"
    PRIORITY = "query_priority_reason"
    SPLIT = "query_split_parts"
    MERGE = "query_merge_into"
    LINK_QUERY = "query_link_to"
    SEND_BACK = "draft_send_back_reason"
    ACKNOWLEDGE = "rung_acknowledge_reason"
    NEW_DATE = "late_new_date_said"
    ADD_MILESTONE = "milestone_add_form"
    PLAN_MILESTONE = "milestone_plan_form"
    MOVE_MILESTONE = "milestone_move_form"
    DONE_MILESTONE = "milestone_done_form"
    REOPEN_MILESTONE = "milestone_reopen_form"
    CANCEL_MILESTONE = "milestone_cancel_form"
    IMPORT_MILESTONES = "milestone_import_form"
    TELL_SLIP = "milestone_tell_form"
    REFUSE_MILESTONE = "milestone_refuse_form"
    REFUSE_BASELINE = "baseline_refuse_form"
    OWE = "obligation_owe_form"
    GIVEN = "obligation_given_form"
    PUT_OFF = "obligation_put_off_form"
    DECIDE = "obligation_decide_form"
    WHICH_DATE = "milestone_which_date"
    UPDATE_PROJECT = "update_project"
    UPDATE_REPORT = "update_report"
    UPDATE_ACTIONS = "update_actions"
    UPDATE_PREVIEW = "update_preview"
    UPDATE_SEND_BACK = "update_send_back_reason"
    UPDATE_HOLD = "update_hold_reason"
    UPDATE_SAY_WHEN = "update_say_when_day"
    UPDATE_SNOOZE = "update_snooze_until"


class Shortcut(StrEnum):
    """Message shortcuts, as the manifest names them."""

    LOG = "log_as_query"
    WHY = "why"
    REPLY = "reply_to_client"
    UPDATE = "post_as_update"


class Command(StrEnum):
    """Slash commands, as the manifest names them."""

    LIAISON = "/liaison"
    QUERY = "/query"
    MILESTONE = "/milestone"
    UPDATE = "/update"
