"""A model service that answers by script, and a SOCKS proxy that sends everybody to it.

scripted.py FOLDER: prints the ports of the plain service, the encrypted one and the proxy, and its process id, on one line.
A request to /NAME/… is kept in FOLDER/NAME.N.head and FOLDER/NAME.N.body (N from 1), and answered by the N-th list of steps
in FOLDER/NAME.json, or by the last. Steps: {"text": …}, {"hex": …}, either with "times"; {"wait": seconds}; {"reset": true}.
The certificate is FOLDER/server.pem. What the proxy is asked for is kept in FOLDER/socks.log. Ends with its parent, and takes the folder with it.
"""

import json
import os
import shutil
import socket
import socketserver
import ssl
import struct
import sys
import threading
import time

folder = sys.argv[1]
lock = threading.Lock()


def read_request(stream):
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline(65536)
        if not line:
            return None, None
        head += line
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return head, stream.read(length)


def keep(name, head, body):
    with lock:
        number = 1
        while os.path.exists(f"{folder}/{name}.{number}.head"):
            number += 1
        for part, data in (("body", body), ("head", head)):
            with open(f"{folder}/{name}.{number}.{part}", "wb") as file:
                file.write(data)
    return number


class Service(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def setup(self):
        if self.server.context:
            self.request.settimeout(10)
            self.request = self.server.context.wrap_socket(self.request, server_side=True)
        super().setup()

    def handle(self):
        if self.rfile.peek(1)[:1] == b"\x16":  # the beginning of TLS
            self.wfile.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            return
        head, body = read_request(self.rfile)
        if head is None:
            return
        name = head.split(b" ")[1].decode().split("/")[1]
        number = keep(name, head, body)
        with open(f"{folder}/{name}.json", encoding="utf-8") as file:
            script = json.load(file)
        for step in script[min(number, len(script)) - 1]:
            self.take(step)

    def take(self, step):
        data = bytes.fromhex(step["hex"]) if "hex" in step else step.get("text", "").encode()
        for _ in range(step.get("times", 1)):
            if data:
                self.request.sendall(data)
            if "wait" in step:
                time.sleep(step["wait"])
        if step.get("reset"):
            self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.request.close()


class Socks(socketserver.StreamRequestHandler):
    def handle(self):
        _, methods = self.rfile.read(2)
        self.rfile.read(methods)
        self.wfile.write(b"\x05\x00")
        _, _, _, kind = self.rfile.read(4)
        if kind == 3:
            name = self.rfile.read(self.rfile.read(1)[0]).decode()
        else:
            name = "number " + self.rfile.read({1: 4, 4: 16}[kind]).hex()
        port = int.from_bytes(self.rfile.read(2), "big")
        with lock, open(f"{folder}/socks.log", "a", encoding="utf-8") as log:
            log.write(f"{name} {port}\n")
        if name.startswith("refused"):
            self.wfile.write(b"\x05\x05\x00\x01" + bytes(6))
            return
        there = socket.create_connection(("127.0.0.1", self.server.target))
        self.wfile.write(b"\x05\x00\x00\x01" + bytes(6))
        with there:
            back = threading.Thread(target=pump, args=(there, self.request), daemon=True)
            back.start()
            pump(self.request, there)
            back.join()


def pump(one, other):
    try:
        while data := one.recv(65536):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 64
    context = None

    def handle_error(self, request, client_address):
        pass  # clients that leave early are what is tested


def serve(handler, context=None):
    server = Server(("127.0.0.1", 0), handler)
    server.context = context
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(f"{folder}/server.pem")
parent = os.getppid()
plain = serve(Service)
encrypted = serve(Service, context)
socks = serve(Socks)
socks.target = encrypted.server_address[1]
print(*(server.server_address[1] for server in (plain, encrypted, socks)), os.getpid(), flush=True)
while os.getppid() == parent:
    time.sleep(0.5)
shutil.rmtree(folder)
