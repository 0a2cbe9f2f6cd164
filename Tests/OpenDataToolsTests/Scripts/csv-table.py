"""Reads a CSV file strictly and prints, as JSON, its columns, how many rows it has, and one of them.

Usage: csv-table.py FILE ID. With a third argument the file is written again there as Python writes it."""
import csv
import json
import sys

csv.field_size_limit(10_000_000)
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.reader(file, strict=True))
head, body = rows[0], rows[1:]
print(json.dumps({
    "columns": head,
    "rows": len(body),
    "ragged": [row[0] for row in body if len(row) != len(head)],
    "formulas": [cell for row in body for cell in row if cell[:1] in tuple("=+-@\t\r")],
    "row": next((dict(zip(head, row)) for row in body if row[0] == sys.argv[2]), None),
}))
if len(sys.argv) > 3:
    with open(sys.argv[3], "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
