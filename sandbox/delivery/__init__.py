"""How the app hears of things: events and acts, over Socket Mode or signed HTTP."""
