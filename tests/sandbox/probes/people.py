"""auth.test, users.*, usergroups.*, team.info."""

from tests.sandbox.probes.probe import Probe

PEOPLE = [
    Probe(
        says="the token tells who the bot is",
        method="auth.test",
        expect={"user_id": "$bot", "team_id": "$team", "bot_id": ..., "url": ...},
    ),
    Probe(
        says="somebody of the host is known with e-mail and zone",
        method="users.info",
        args={"user": "$user"},
        expect={
            "user.team_id": "$team",
            "user.tz": ...,
            "user.profile.email": ...,
            "user.is_restricted": False,
            "user.is_bot": False,
        },
    ),
    Probe(
        says="a locale is given on request",
        method="users.info",
        args={"user": "$user", "include_locale": "true"},
        expect={"user.locale": ...},
    ),
    Probe(
        says="an outsider has neither e-mail nor locale",
        method="users.info",
        args={"user": "$outsider", "include_locale": "true"},
        expect={
            "user.team_id": "$client_team",
            "user.profile.email": None,
            "user.locale": None,
            "user.is_stranger": False,
        },
    ),
    Probe(
        says="a guest carries the host's team",
        method="users.info",
        args={"user": "$guest"},
        expect={"user.team_id": "$team", "user.is_restricted": True},
    ),
    Probe(
        says="a closed account says so and keeps no zone",
        method="users.info",
        args={"user": "$deactivated"},
        expect={"user.deleted": True, "user.tz": None},
    ),
    Probe(
        says="nobody is not found",
        method="users.info",
        args={"user": "U00000000"},
        error="user_not_found",
    ),
    Probe(
        says="people come in pages",
        method="users.list",
        args={"limit": 2},
        expect={"members.1.id": ..., "members.2": None, "response_metadata.next_cursor": ...},
    ),
    Probe(
        says="an address leads to its person",
        method="users.lookupByEmail",
        args={"email": "$email"},
        expect={"user.id": "$user"},
    ),
    Probe(
        says="an unknown address leads nowhere",
        method="users.lookupByEmail",
        args={"email": "nobody@nowhere.example"},
        error="users_not_found",
    ),
    Probe(
        says="user groups are listed without members",
        method="usergroups.list",
        expect={"usergroups.0.handle": ..., "usergroups.0.users": None},
    ),
    Probe(
        says="or with them",
        method="usergroups.list",
        args={"include_users": "true"},
        expect={"usergroups.0.users": ...},
    ),
    Probe(
        says="a user group knows its members",
        method="usergroups.users.list",
        args={"usergroup": "$group"},
        expect={"users.0": ...},
    ),
    Probe(
        says="a user group that is none",
        method="usergroups.users.list",
        args={"usergroup": "S00000000"},
        error="no_such_subteam",
    ),
    Probe(
        says="a team that is not connected is not found",
        method="team.info",
        args={"team": "T00000000"},
        error="team_not_found",
    ),
    Probe(
        says="the team has a name",
        method="team.info",
        expect={"team.id": "$team", "team.name": ..., "team.domain": ...},
    ),
]
