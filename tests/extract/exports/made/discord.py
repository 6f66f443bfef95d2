"""Discord: the data package, whose messages stay closed."""

import json
from collections import Counter


def build(count: int) -> dict[str, str]:
    connections = [
        {"type": "github", "id": "1", "name": "ana-example", "visibility": 1},
        {"type": "spotify", "id": "2", "name": "hidden", "visibility": 0},
    ]
    user = {
        "id": "123456789012345678",
        "username": "ana_example",
        "global_name": "Ana",
        "email": "s@example.org",
        "phone": "+15550100",
        "connections": connections,
    }
    servers = {str(n): f"Server {n}" for n in range(count)}
    return {
        "Account/user.json": json.dumps(user),
        "Servers/index.json": json.dumps(servers),
        "Messages/index.json": "NEVER",
        "Messages/c1/messages.json": "NEVER",
        "Activity/analytics/events-1.json": "NEVER",
    }


def expected(count: int) -> object:
    return Counter()
