"""Judges the numbers of a report by the constraints of rules.json, which says in "about" how they are to be read."""

import re

MAX_COUNT = 2**53 - 1  # beyond it not every JSON reader is exact


class Rules:
    """The constraints of rules.json, in its order."""

    def __init__(self, file):
        self.constraints = [(rule, c, c.get("when", [])) for rule in file["rules"] for c in rule.get("constraints", [])]

    def failing(self, document, previous=None):
        """Lists the constraints that a report fails. One that names the year before is judged only where that is given."""
        edition = value_at(document, "/edition")
        if not comparable(document, previous):
            previous = None
        found = []
        for rule, c, when in self.constraints:
            if edition not in c["editions"]:
                continue
            if previous is None and any(t.get("previous") for x in [c, *when] for t in x["terms"]):
                continue
            if compare(c, document, previous) == "fails" and all(compare(w, document, previous) == "holds" for w in when):
                found.append({"code": rule["code"], "severity": c.get("severity", rule["severity"]), "pointer": c["pointer"],
                              "place": c["place"]["zh-Hans"], "message": rule["title"]["zh-Hans"]})
        return found


def comparable(document, previous):
    """A report can be compared only with that of the year before, in the same form."""
    def year(d):
        return whole(value_at(d, "/year")) or 0
    return value_at(previous, "/edition") == value_at(document, "/edition") and year(previous) == year(document) - 1


def compare(comparison, document, previous):
    """Says "holds" or "fails" only where it does so whatever the unknown numbers are, which may be anything from zero up."""
    total, above, below = comparison.get("constant", 0), False, False
    for term in comparison["terms"]:
        n = number(previous if term.get("previous") else document, term)
        if n is not None:
            total += term["coefficient"] * n
        elif term["coefficient"] > 0:
            above = True  # the unknown number could make the sum larger
        else:
            below = True  # … smaller
    if comparison["relation"] == "= 0":
        fails = total < 0 and not above or total > 0 and not below
        holds = not above and not below
    elif comparison["relation"] == ">= 0":
        fails = total < 0 and not above
        holds = total >= 0 and not below
    else:
        raise ValueError(f"rules.json has a relation this program does not know: {comparison['relation']}")
    return "fails" if fails else "holds" if holds else "unknown"


def number(document, term):
    """The number in the cell of a term; None for a blank, and for anything that is no number such a cell can hold."""
    value = value_at(document, term["pointer"])
    if is_doubtful(document, term["pointer"]):
        return None
    if "scale" in term:
        return scaled(value, term["scale"])
    n = whole(value)
    return None if n is None or n < 0 or n == 0 and term["pointer"] == "/year" else n


def is_doubtful(document, pointer):
    """Whether an importer was not certain that the number in a cell is the cell's own (importMarks)."""
    marks = document.get("importMarks") if isinstance(document, dict) else None
    for mark in marks if isinstance(marks, list) else ():
        if isinstance(mark, dict) and mark.get("kind") == "doubtful" and isinstance(mark.get("pointer"), str):
            if mark["pointer"] and (pointer + "/").startswith(mark["pointer"] + "/"):
                return True
    return False


def whole(value):
    """A whole number; None for any other value. 27.0 is one; True, "27" and what no count can be are not."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= MAX_COUNT or value != int(value):
        return None
    return int(value)


def scaled(value, scale):
    """A decimal string, such as "18.8710", times a power of ten: by its digits, because a float would round it."""
    places = len(str(scale)) - 1
    decimal = re.fullmatch(r"(0|[1-9][0-9]{0,11})(?:\.([0-9]+))?", value) if isinstance(value, str) else None
    if not decimal or len(decimal[2] or "") > places:
        return None
    return int(decimal[1] + (decimal[2] or "").ljust(places, "0"))


def value_at(document, pointer):
    """Follows a JSON Pointer through objects; None where there is nothing."""
    for name in pointer.split("/")[1:]:
        if not isinstance(document, dict):
            return None
        document = document.get(name.replace("~1", "/").replace("~0", "~"))
    return document
