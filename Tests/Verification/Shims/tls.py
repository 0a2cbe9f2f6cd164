"""TLS in front of a hub on this machine: tls.py CERTIFICATE KEY PORT-OF-THE-HUB. Prints its own port."""
import socket, ssl, sys, threading


def pump(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def serve(client):
    try:
        with context.wrap_socket(client, server_side=True) as secure:
            with socket.create_connection(("127.0.0.1", int(sys.argv[3]))) as hub:
                # The hub's end is the end: no half of a TLS connection stays open.
                threading.Thread(target=pump, args=(secure, hub), daemon=True).start()
                pump(hub, secure)
    except OSError:
        client.close()


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
listener = socket.create_server(("127.0.0.1", 0), backlog=64)
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
