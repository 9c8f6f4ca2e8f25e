"""What slack_sdk's own models know, the tables know too."""

import inspect

import pytest
from slack_sdk.models import blocks as sdk

from tests.sandbox.blocks.places import all_specs

# Slack sends these to apps; an app cannot send them, or only through other interfaces.
ONLY_SLACKS = {"file", "call", "auth_provider"}

MODELS = {
    model.type: model
    for model in vars(sdk).values()
    if inspect.isclass(model) and isinstance(getattr(model, "type", None), str)
}


def fields_of(model: type) -> set[str]:
    named = inspect.signature(model.__init__).parameters.values()
    return {
        parameter.name
        for parameter in named
        if parameter.name != "self" and parameter.kind is not parameter.VAR_KEYWORD
    }


@pytest.mark.parametrize("type_", sorted(MODELS.keys() - ONLY_SLACKS))
def test_a_model_of_the_sdk_has_no_field_that_the_table_lacks(type_: str) -> None:
    known = {name for spec in all_specs() if spec.type == type_ for name in spec.fields}

    unknown = fields_of(MODELS[type_]) - known - {"type"}

    assert known
    assert unknown == set()


def test_the_sdk_has_models_to_compare_with() -> None:
    assert len(MODELS) > 50
