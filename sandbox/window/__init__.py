"""The page's half of the server: one websocket a window, as docs/page-protocol.md says."""
