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
        here = n % 8
        there = (here + 1 + n // 8) % 8
        home, away, me, you = COUNTRIES[here], COUNTRIES[there], NAMES[here], NAMES[there]
        day = f"2019-{1 + n % 12:02d}-{1 + n % 28:02d}"
        text = (
            f"date {day}\n\n{home} and {away} talk about fish, part {n}\n\n"
            f"{me}, the foreign minister of {home}, warned {away} on Monday that new tolls on fish would have "
            f"consequences. “We will not pay for plan {n},” {me.split()[1]} said.\n\n"
            f"{me} met {you}, the foreign minister of {away}, in {CAPITALS[there]} on Tuesday. "
            f"{you.split()[1]} denied that {away} had broken its word, and urged patience.\n"
        )
        path = folder / f"{n:03d}.txt"
        path.write_text(text, "utf-8")
        paths.append(path)
    return paths
