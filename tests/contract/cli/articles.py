"""Articles for tests: short, many, each its own, about invented people of real countries."""

from __future__ import annotations

from pathlib import Path

COUNTRIES = ["Norway", "Portugal", "Chile", "Kenya", "Nepal", "Uruguay", "Latvia", "Ghana"]
CAPITALS = ["Oslo", "Lisbon", "Santiago", "Nairobi", "Kathmandu", "Montevideo", "Riga", "Accra"]
NAMES = [
    "Jonas Berg",
    "Rita Mendes",
    "Paz Rojas",
    "Amina Otieno",
    "Hari Thapa",
    "Luis Pereyra",
    "Ilze Kalnina",
    "Kofi Boateng",
]


def write(folder: Path, number: int) -> list[Path]:
    """`number` text files; the same number gives the same files."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for n in range(number):
        here, there = n % 8, (n * 3 + 1) % 8
        there = there if there != here else (there + 1) % 8
        day = f"2019-{1 + n % 12:02d}-{1 + n % 28:02d}"
        text = (
            f"date {day}\n\n{COUNTRIES[here]} and {COUNTRIES[there]} talk about fish, part {n}\n\n"
            f"{NAMES[here]}, the foreign minister of {COUNTRIES[here]}, warned {COUNTRIES[there]} on Monday that new tolls on fish would "
            f"have consequences. “We will not pay for plan {n},” {NAMES[here].split()[1]} said.\n\n"
            f"{NAMES[here]} met {NAMES[there]}, the foreign minister of {COUNTRIES[there]}, in {CAPITALS[there]} on Tuesday. "
            f"{NAMES[there].split()[1]} denied that {COUNTRIES[there]} had broken its word, and urged patience.\n"
        )
        path = folder / f"{n:03d}.txt"
        path.write_text(text, "utf-8")
        paths.append(path)
    return paths
