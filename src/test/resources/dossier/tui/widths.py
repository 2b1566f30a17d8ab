#!/usr/bin/python3
"""Makes the tables of character widths of this folder and of Wide.java.

usage: widths.py wide EASTASIANWIDTH.txt DERIVEDGENERALCATEGORY.txt    the ranges of Wide.java, from the
                                                               Unicode Character Database (unicode.org/Public)
       widths.py wcwidth                                       the same, from the package wcwidth (its newest table)
       widths.py libc                                          widths-libc.txt: wcwidth(3) of this machine

Wide.java is that of 'wcwidth' for wcwidth 0.9.1, whose tables are made from Unicode 18.0.0. From the files of a
version, 'wide' leaves out what combines and adds the regional indicators, as that package does.
"""
import ctypes
import locale
import re
import sys

LAST = 0x10FFFF


def ranges(members):
    found = []
    for c in sorted(members):
        if found and found[-1][1] == c - 1:
            found[-1][1] = c
        else:
            found.append([c, c])
    return found


def listed(file, values):
    """Returns the code points that have one of some values in a file of the database."""
    members = set()
    for line in open(file, encoding="utf-8"):
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if match and match.group(3) in values:
            members.update(range(int(match.group(1), 16), int(match.group(2) or match.group(1), 16) + 1))
    return members


def wide(east_asian_width, general_category):
    flags = set(range(0x1F1E6, 0x1F200))
    fillers = {0x3164}
    return listed(east_asian_width, "WF") - listed(general_category, ("Mn", "Me", "Mc")) - fillers | flags


def wcwidth_wide():
    import wcwidth
    from wcwidth.table_wide import WIDE_EASTASIAN
    newest = list(WIDE_EASTASIAN)[-1]
    print("wcwidth", wcwidth.__version__, "Unicode", newest, file=sys.stderr)
    return {c for first, last in WIDE_EASTASIAN[newest] for c in range(first, last + 1)}


def java(members):
    numbers = [f"0x{c:04X}" for pair in ranges(members) for c in pair]
    rows = [", ".join(numbers[i:i + 10]) for i in range(0, len(numbers), 10)]
    return "    " + ",\n    ".join(rows)


def libc():
    lib = ctypes.CDLL("libc.so.6")
    locale.setlocale(locale.LC_ALL, "C.UTF-8")
    lib.gnu_get_libc_version.restype = ctypes.c_char_p
    by_width = {0: set(), 1: set(), 2: set()}
    for c in range(LAST + 1):
        width = lib.wcwidth(ctypes.c_uint32(c))
        if width >= 0:
            by_width[width].add(c)
    lines = [
        "# wcwidth(3) of glibc " + lib.gnu_get_libc_version().decode() + " in the locale C.UTF-8, made by: widths.py libc",
        "# a width, then the ranges of code points that have it, in hex; what is not listed is no character to it"]
    for width, members in by_width.items():
        parts = [f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in ranges(members)]
        for i in range(0, len(parts), 12):
            lines.append(f"{width} " + " ".join(parts[i:i + 12]))
    return "\n".join(lines)


if __name__ == "__main__":
    try:
        print({"wide": lambda: java(wide(*sys.argv[2:4])), "wcwidth": lambda: java(wcwidth_wide()), "libc": libc}[sys.argv[1]]())
    except (IndexError, KeyError):
        sys.exit(__doc__)
