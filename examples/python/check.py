"""Checks annual reports: check.py FILE… for people, check.py --ndjson as a filter for programs."""

import codecs
import json
import pathlib
import signal
import sys
from decimal import Decimal

from jsonschema import Draft202012Validator

from rules import Rules, value_at
from words import explain

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "jsonschema"


def parse(data):
    """Reads JSON from bytes, strictly: Python's own reader takes other encodings, NaN and Infinity too."""
    return json.loads(data.decode("utf-8"), parse_int=parse_int, parse_float=parse_float, parse_constant=refuse)


def parse_int(text):
    """Python refuses to read thousands of digits. Of a number no cell can hold the rough size is enough."""
    return int(text) if len(text) < 20 else float(text)


def parse_float(text):
    """Keeps apart 27.0, a whole number, and 27.00000000000000000001, which is none though a float makes 27 of it."""
    value = float(text)
    if value == 0 and text.lower().split("e")[0].strip("-0."):
        return 5e-324  # too small for a float, but not zero
    return Decimal(text) if value and value.is_integer() and Decimal(text) != value else value


def refuse(constant):
    raise ValueError(f"{constant} is no JSON")


def read(name):
    return parse((SCHEMAS / name).read_bytes())


RULES_FILE = read("rules.json")
RULES = Rules(RULES_FILE)
FINAL = Draft202012Validator(read("report.schema.json"))
DRAFT = Draft202012Validator(read("report.draft.schema.json"))
SEVERITIES = {s["const"]: s["title"] for s in read("findings.schema.json")["$defs"]["Finding"]["properties"]["severity"]["oneOf"]}


def judge(case):
    """What a program wants to know of a document: does the schema accept it, and which constraints fail."""
    document = case["document"]
    failing = RULES.failing(document, case.get("previous"))
    return {"accepted": (FINAL if case.get("final") else DRAFT).is_valid(document),
            "failing": [{key: f[key] for key in ("code", "severity", "pointer")} for f in failing]}


def findings(document):
    """Lists what schema and rules find in a final report, for people to read."""
    edition = value_at(document, "/edition")
    known = isinstance(edition, str) and edition in RULES_FILE["schemas"]
    form = read(RULES_FILE["schemas"][edition]) if known else FINAL.schema
    places = {}  # one place can break several keywords: the first says enough
    for error in Draft202012Validator(form).iter_errors(document):
        for finding in explain(form, RULES_FILE["rules"], error):
            places.setdefault(finding["pointer"], {"severity": "error", "code": "schema", **finding})
    return [*places.values(), *RULES.failing(document)]


def unmarked(data):
    """Skips a byte order mark, which JSON does not allow; some editors put one at the start of a file all the same."""
    return data.removeprefix(codecs.BOM_UTF8)


def print_file(file):
    """Prints the findings of a file; gives the exit status: 1 if one of them is an error, 2 if it is no report at all."""
    print(file)
    try:
        document = parse(unmarked(pathlib.Path(file).read_bytes()))
        if not isinstance(document, dict):
            raise ValueError("JSON, but no object")
        found = findings(document)
    except (OSError, ValueError, RecursionError) as error:
        print(f"  无法读取：{error}")
        return 2
    for f in found:
        print(f"  {SEVERITIES[f['severity']]} {f['code']} {f['place']}：{f['message']}")
    if not found:
        print("  没有发现问题")
    return 1 if any(f["severity"] == "error" for f in found) else 0


def answer(line):
    """Answers a line; what cannot be read is not accepted."""
    try:
        question = parse(line)
        if not isinstance(question, dict) or "document" not in question:
            raise ValueError('the line has no "document"')
        return judge(question)
    except (ValueError, RecursionError) as error:
        return {"accepted": False, "failing": [], "error": str(error)}


USAGE = """用法：check.py 文件…        逐一检查 JSON 报告，列出问题
      check.py --ndjson     标准输入每行一个 {"document", "final", "previous"}，逐行回答
退出状态：0 没有错误，1 有错误，2 有文件无法读取或用法不对"""


def main(arguments):
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if "--help" in arguments or "-h" in arguments:
        print(USAGE)
        return 0
    if arguments == ["--ndjson"]:
        for number, line in enumerate(sys.stdin.buffer):
            print(json.dumps(answer(line if number else unmarked(line))), flush=True)
        return 0
    if not arguments or any(a.startswith("--") for a in arguments):
        print(USAGE, file=sys.stderr)
        return 2
    return max([print_file(file) for file in arguments])


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # check.py … | head -1: end without a word, as other filters do
    sys.exit(main(sys.argv[1:]))
