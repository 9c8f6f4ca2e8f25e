"""Critical facts as meetings of concepts: which words, side by side, tell that one has happened."""

from collections.abc import Mapping

Meeting = tuple[str, ...]
"""Concepts that tell of a critical fact where one stretch of text names them all."""

MEETINGS: Mapping[str, tuple[Meeting, ...]] = {
    "patient-harm": (
        ("illness", "patient"),
        ("illness", "dosed"),
        ("illness", "goods"),
        ("reaction", "patient"),
        ("illness", "reported"),
    ),
    "injury": (
        ("wounded", "body"),
        ("wounded", "worker"),
        ("fell_ill", "worker"),
        ("illness", "worker"),
        ("self_hurt",),
    ),
    "fire": (("fire",),),
    "release": (
        ("escaped", "fluid"),
        ("escaped", "ground"),
        ("moved", "fluid", "ground"),
        ("sighted", "nearby"),
    ),
    "contamination": (
        ("foreign", "goods"),
        ("contaminated",),
        ("microbes", "too_many"),
        ("dripping", "open_product"),
    ),
    "mix-up": (
        ("contradicted", "labelling"),
        ("contradicted", "identity"),
        ("switched",),
    ),
    "falsification": (
        ("deceit", "evidence"),
        ("absent", "signed"),
        ("one_hand", "names"),
        ("clock", "set_back"),
        ("disowned", "document"),
        ("own_up", "deceit"),
        ("own_up", "reworked"),
        ("former_staff", "reworked"),
        ("seal", "amiss"),
        ("sold_oddly", "goods"),
        ("sold_oddly", "dosed"),
        ("badge", "signed"),
        ("overstuck", "labelling"),
        ("whistle",),
    ),
    "recall": (
        ("pulled_back", "market"),
        ("recalled", "goods"),
        ("pulled", "market", "goods"),
        ("called_in", "outlets"),
        ("authority", "ordered_back"),
    ),
    "inspector": (("authority", "at_the_door"), ("inspector_there", "at_the_door")),
    "excursion": (
        ("carrier", "broken_down"),
        ("warmed", "cargo"),
        ("coolant", "gone"),
    ),
    "breach": (
        ("not_ours", "seen"),
        ("not_ours", "matter"),
        ("outsider", "given_away"),
        ("strayed", "not_ours"),
        ("strayed", "our_secret"),
        ("personal_data", "given_away"),
        ("intrusion",),
        ("outsider", "ours", "know_how"),
        ("strayed", "ours", "know_how"),
        ("still_access", "former_staff"),
        ("still_access", "outsider"),
    ),
    "stop-shipment": (("forbidden", "carriage"), ("held_back",), ("leave_it", "dock")),
}
"""By the name of the alarm they raise."""

TOLD: Mapping[str, tuple[Meeting, ...]] = {
    "injury": (("fluid", "body"), ("worker", "body"), ("fell_ill", "body")),
    "exposure": (("handled", "hazard"),),
    "contamination": (
        ("uncleaned", "goods"),
        ("uncleaned", "open_product"),
        ("tastes", "goods"),
        ("foreign", "open_product"),
    ),
    "mix-up": (
        ("drug_kind", "drug_kind", "labelling"),
        ("trial_arm", "misdirected"),
        ("instead", "labelling", "found_inside"),
        ("shape", "shape", "goods"),
        ("not_made", "goods"),
        ("not_made", "labelling"),
        ("not_made", "identity"),
        ("surplus", "label_stock"),
    ),
    "stop-shipment": (("revoked", "clearance"), ("second_thoughts", "carriage")),
    "recall": (
        ("authority", "outlets"),
        ("authority", "market"),
        ("authority", "called_in"),
        ("outlets", "pulled"),
        ("market", "pulled"),
    ),
    "release": (("fluid", "ground"), ("moved", "ground"), ("sighted", "fluid")),
    "inspector": (
        ("inspector_there", "wants_now"),
        ("inspector_there", "stands"),
        ("authority", "stands"),
        ("authority", "taken_along"),
    ),
    "falsification": (
        ("too_early", "signed"),
        ("too_early", "evidence"),
        ("waste_bin", "evidence"),
        ("seized", "goods"),
        ("seized", "labelling"),
    ),
    "breach": (
        ("outsider", "our_secret"),
        ("made_public", "our_secret"),
        ("personal_data", "seen"),
        ("device", "lost"),
        ("made_public", "ours", "know_how"),
    ),
    "excursion": (
        ("carrier", "warmed"),
        ("recorder", "off_limits"),
        ("recorder", "warmed"),
        ("no_cooling", "cargo"),
    ),
}
"""Meetings that tell a fact only where nothing is asked: people ask how such things are kept."""

ACROSS_SENTENCES = frozenset({"patient-harm", "injury", "inspector", "excursion", "stop-shipment"})
"""Facts that people tell in two sentences: whom it concerns, and what has happened."""
