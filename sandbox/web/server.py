"""One port for all of it: `/api/`, sockets, response URLs, files, and the page."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web

from sandbox.web import files, responses
from sandbox.web.api import Api
from sandbox.window.socket import serve_window
from sandbox.world import World

PAGE = Path(__file__).resolve().parent.parent / "page"
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data: https:; "
    "font-src 'self'; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; "
    "base-uri 'none'"
)
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def build_app(world: World) -> web.Application:
    """Return the aiohttp application that serves one world."""
    api = Api(world)
    app = web.Application(middlewares=[only_from_here], client_max_size=32 * 1024**2)

    async def response_url(request: web.Request) -> web.StreamResponse:
        return await responses.serve(world, request)

    async def upload(request: web.Request) -> web.StreamResponse:
        return await files.receive(world, request)

    async def download(request: web.Request) -> web.StreamResponse:
        return await files.download(world, request)

    async def window(request: web.Request) -> web.StreamResponse:
        return await serve_window(world, request)

    for path, handler in {
        "/api/{method}": api.serve,
        "/actions/{secret}": response_url,
        "/upload/{ticket}": upload,
    }.items():
        app.router.add_route("*", path, handler)
    app.router.add_get("/link/", world.sockets.serve)
    app.router.add_get("/files/{file}/{name}", download)
    app.router.add_get("/page/socket", window)
    app.router.add_get("/", _index)
    if PAGE.is_dir():
        app.router.add_static("/static/", PAGE)
    return app


@web.middleware
async def only_from_here(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Refuse foreign hosts and origins, so that no web page elsewhere can steer the sandbox."""
    if _host(request.host) not in _LOOPBACK:
        return web.Response(status=403, text="The sandbox answers on this machine only.")
    origin = request.headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != request.host:
        return web.Response(status=403, text="The sandbox takes nothing from other sites.")
    response = await handler(request)
    if not response.prepared:
        response.headers.setdefault("Content-Security-Policy", _POLICY)
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "no-referrer")
    return response


async def _index(_request: web.Request) -> web.StreamResponse:
    index = PAGE / "index.html"
    if not index.is_file():
        return web.Response(text="The sandbox runs; its page is not part of this install.")
    return web.FileResponse(index)


def _host(value: str) -> str:
    return value.rpartition(":")[0].strip("[]") or value
