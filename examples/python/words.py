"""Says in the words of the form what a schema validator found. Labels, limits (x-limit) and choices all come from the schema."""

import json


def walk(form, path):
    """Walks a schema of one edition along a path; lists the schema of each step, with its label as title."""
    schema, steps = form, []
    for name in path:
        if "items" in schema:
            schema = {**schema["items"], "title": f"第{name + 1}项"}
        else:
            schema = {"title": name, **(schema.get("properties", {}).get(name) or schema.get("additionalProperties") or {})}
        if "$ref" in schema:
            schema = {**form["$defs"][schema["$ref"].removeprefix("#/$defs/")], **schema}
        steps.append(schema)
    return steps


def explain(form, rules, error):
    """Explains an error of jsonschema: where it is, and what should stand there."""
    messages = {rule["code"]: rule["messages"][0]["zh-Hans"] for rule in rules}
    path = list(error.absolute_path)

    def say(at, message):
        pointer = "".join("/" + str(name).replace("~", "~0").replace("/", "~1") for name in at)
        return {"pointer": pointer, "place": " / ".join(s["title"] for s in walk(form, at)) or form["title"], "message": message}

    if error.validator == "required":
        return [say([*path, name], messages["J03"]) for name in error.validator_value if name not in error.instance]
    if error.validator == "minLength":  # an empty text is as good as none
        return [say(path, messages["J03"])]
    if error.validator == "additionalProperties":
        extra = [name for name in error.instance if name not in error.schema["properties"]]
        return [say([*path, name], messages["J02"].replace("{name}", name)) for name in extra]
    schema = (walk(form, path) or [form])[-1]
    choices = "、".join(f"{c['const']}（{c['title']}）" for c in schema.get("oneOf", []))
    wanted = f"可选：{choices}" if choices else f"应为：{schema.get('x-limit', error.validator)}"
    actual = json.dumps(error.instance, ensure_ascii=False, default=str)
    return [say(path, f"实际是 {actual if len(actual) <= 40 else actual[:40] + '…'}；{wanted}")]
