"""Holds a GeoJSON file against RFC 7946 and prints what is wrong with it, a line each; nothing where nothing is.

Usage: geojson-check.py FILE FEATURES PLACED."""
import json
import sys

text = open(sys.argv[1], "rb").read()
document = json.loads(text.decode("utf-8"), parse_float=str)
features = document["features"]
placed = [f for f in features if f["geometry"] is not None]


def check(good, *words):
    if not good:
        print(*words)


check(not text.startswith(b"\xef\xbb\xbf"), "a byte order mark")
check(document["type"] == "FeatureCollection", "type", document["type"])
check("crs" not in document, "crs is of the old format")
for word in ("license", "attribution", "version"):
    check(document.get(word), word, "is missing")
check(len(features) == int(sys.argv[2]), len(features), "features")
check(len(placed) == int(sys.argv[3]), len(placed), "with a position")
check(len({f["id"] for f in features}) == len(features), "ids are not unique")
west, south, east, north = (float(x) for x in document["bbox"])
for f in features:
    name = f["id"]
    check(set(f) == {"type", "id", "geometry", "properties"}, name, "members", sorted(f))
    properties = f["properties"]
    check("position.accuracy_m" in properties and "position.basis" in properties, name, "says nothing of its circle")
    if f["geometry"] is None:
        check(properties["position.accuracy_m"] is None, name, "has a circle without a position")
        continue
    check(f["geometry"]["type"] == "Point", name, f["geometry"]["type"])
    lon, lat = f["geometry"]["coordinates"]
    check(west <= float(lon) <= east and south <= float(lat) <= north, name, "lies outside of the bbox")
    for number in (lon, lat):
        check(len(str(number).partition(".")[2]) <= 7 and "e" not in str(number), name, number)
    check(properties["position.accuracy_m"] > 0, name, "accuracy", properties["position.accuracy_m"])
