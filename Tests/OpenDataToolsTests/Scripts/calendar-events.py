"""Reads a calendar file with icalendar and prints its events as JSON, with their times in UTC.

Usage: calendar-events.py FILE."""
import json
import sys
from datetime import timezone

try:
    from icalendar import Calendar
except ImportError:
    sys.exit("icalendar is missing: apt-get install python3-icalendar")

raw = open(sys.argv[1], "rb").read()
calendar = Calendar.from_ical(raw)
zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]


def utc(event, key):
    return event.decoded(key).astimezone(timezone.utc).isoformat() if key in event else None


events = [{
    "uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]), "start": utc(event, "DTSTART"),
    "end": utc(event, "DTEND"), "zone": event["DTSTART"].params.get("TZID"), "summary": str(event["SUMMARY"]),
    "description": str(event["DESCRIPTION"]), "location": str(event["LOCATION"]),
    "geo": [event["GEO"].latitude, event["GEO"].longitude] if "GEO" in event else None,
    "status": str(event["STATUS"]), "errors": [str(error) for error in event.errors],
} for event in calendar.walk("VEVENT")]
lines = raw.split(b"\r\n")
print(json.dumps({
    "zones": zones, "events": events, "longest": max(map(len, lines)), "bare": sum(b"\n" in line for line in lines),
}))
