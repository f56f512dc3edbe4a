"""A call as it came over the wire, read by the types that the schema gives its fields."""

import json
import re

from demo.schema import alternatives, fields_of, read_field
from demo.shapes import Params, Upload

ATTACHED = "attach://"
NUMBER = re.compile(r"-?\d+")
TRUTH = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def read(method: str, values: Params, files: dict[str, Upload]) -> Params:
    """Turn the fields of a form, or of a JSON body, into parameters of their types.

    A field that cannot be read stays as it came, and the schema check names it.
    """
    fields = fields_of(method) or {}
    params: Params = {}
    for name, value in values.items():
        if isinstance(value, str) and name in fields:
            params[name] = read_value(read_field(fields[name])[1], value, files)
        else:
            params[name] = value
    for name, upload in files.items():
        if name in fields:
            params[name] = upload

    return params


def read_value(kind: str, value: str, files: dict[str, Upload]) -> object:
    """Read one field that came as text."""
    kinds = alternatives(kind)
    if "InputFile" in kinds and value.startswith(ATTACHED):
        return files.get(value.removeprefix(ATTACHED), value)
    if "Integer" in kinds and NUMBER.fullmatch(value):
        return int(value)
    if "String" in kinds or "InputFile" in kinds:
        return value
    if kinds in {("Boolean",), ("True",)}:
        return TRUTH.get(value.lower(), value)
    try:
        return json.loads(value)
    except ValueError:
        return value
