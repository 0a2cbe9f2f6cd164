"""Reads a calendar file with icalendar and prints its events as JSON, with their times in UTC and whole days as dates.

Usage: calendar-events.py FILE."""
import json
import sys
from datetime import datetime, timezone

try:
    from icalendar import Calendar
except ImportError:
    sys.exit("icalendar is missing: apt-get install python3-icalendar")

raw = open(sys.argv[1], "rb").read()
calendar = Calendar.from_ical(raw)
zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]


def utc(event, key):
    if key not in event:
        return None
    moment = event.decoded(key)
    return (moment.astimezone(timezone.utc) if isinstance(moment, datetime) else moment).isoformat()


events = [{
    "uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]), "start": utc(event, "DTSTART"),
    "end": utc(event, "DTEND"), "zone": event["DTSTART"].params.get("TZID"), "summary": str(event["SUMMARY"]),
    "description": str(event["DESCRIPTION"]), "location": str(event["LOCATION"]),
    "geo": [event["GEO"].latitude, event["GEO"].longitude] if "GEO" in event else None,
    "status": str(event["STATUS"]), "organizer": [str(event["ORGANIZER"].params["CN"]), str(event["ORGANIZER"])]
    if "ORGANIZER" in event else None, "errors": [str(error) for error in event.errors],
} for event in calendar.walk("VEVENT")]
lines = raw.split(b"\r\n")
print(json.dumps({
    "zones": zones, "method": str(calendar["METHOD"]) if "METHOD" in calendar else None, "events": events, "longest": max(map(len, lines)), "bare": sum(b"\n" in line for line in lines),
}))
