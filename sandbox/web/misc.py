"""api.test, apps.connections.open, blocks.validate: methods about the connection itself."""

from sandbox.blocks import Problem, check_message, check_view
from sandbox.errors import SlackError
from sandbox.state.records import Json
from sandbox.web.calls import Call, Method


async def api_test(call: Call) -> Json:
    """Give back what was sent, or the error asked for."""
    args = {name: value for name, value in call.args.items() if name != "token"}
    if call.has("error"):
        raise SlackError(str(call.get("error")), args=args)
    return {"args": args}


async def open_connection(call: Call) -> Json:
    """Hand out a websocket address that opens once."""
    return {"url": call.world.sockets.new_address(call.world.base_url)}


async def validate_blocks(call: Call) -> Json:
    """Check blocks, a view or a message; each error with its JSON pointer."""
    given = [name for name in ("blocks", "view", "message") if call.has(name)]
    if len(given) != 1:
        raise SlackError("invalid_arguments")
    problems = _problems(call, given[0])
    if problems:
        errors = [
            {"code": problem.code, "pointer": problem.pointer, "message": problem.message}
            for problem in problems
        ]
        raise SlackError("invalid_blocks", errors=errors)
    return {}


def _problems(call: Call, name: str) -> list[Problem]:
    value = call.structure(name, error="invalid_json")
    if name == "view":
        return check_view(value, value.get("type", "modal"))
    payload = {"text": "-", **(value if name == "message" else {"blocks": value})}
    return check_message(payload)


METHODS = {
    "api.test": Method(handler=api_test, tier=4, caller="anyone"),
    "apps.connections.open": Method(handler=open_connection, tier=3, caller="app"),
    "blocks.validate": Method(handler=validate_blocks, tier=4, caller="anyone"),
}
