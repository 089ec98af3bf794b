"""Prints what python3-jsonschema says of each document on standard input (one a line) by each schema named on the
command line: a line of 1 (accepted) and 0. A schema that its metaschema refuses is an error."""

import json
import sys

from jsonschema.validators import validator_for


def compiled(file):
    with open(file, encoding="utf-8") as opened:
        schema = json.load(opened)
    validator = validator_for(schema)
    validator.check_schema(schema)
    return validator(schema)


validators = [compiled(file) for file in sys.argv[1:]]
for line in sys.stdin.buffer:
    document = json.loads(line)
    print("".join("01"[v.is_valid(document)] for v in validators))
