"""An OpenAI-compatible model on loopback that says what it is told to, and keeps what it gets.

Arguments: a folder. `say` in it is the reply; each request's body becomes `got.N`, its key `key.N`. At `␌` it waits until whoever asked has gone.
The port is printed; it ends with its standard input."""

import http.server
import json
import select
import pathlib
import sys
import threading

FOLDER = pathlib.Path(sys.argv[1])


class Model(http.server.BaseHTTPRequestHandler):
    count = 0

    def log_message(self, *arguments):
        pass

    def do_POST(self):
        Model.count += 1
        body = self.rfile.read(int(self.headers["Content-Length"]))
        (FOLDER / f"key.{Model.count}").write_text(self.headers.get("Authorization", ""), encoding="utf-8")
        (FOLDER / f"got.{Model.count}").write_bytes(body)
        said = (FOLDER / "say").read_text(encoding="utf-8")
        if said.startswith("status "):
            self.send_response(int(said.split()[1]))
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        said, *waits = said.split("␌")
        for start in range(0, len(said), 7):
            self.chunk({"choices": [{"delta": {"content": said[start : start + 7]}}]})
        if waits:
            select.select([self.connection], [], [])  # readable at its end
            return
        self.chunk({"choices": [{"delta": {}, "finish_reason": "stop"}]})
        self.wfile.write(b"data: [DONE]\n\n")

    def chunk(self, value):
        self.wfile.write(b"data: " + json.dumps(value).encode() + b"\n\n")


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Model)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()  # until whoever started it goes away
