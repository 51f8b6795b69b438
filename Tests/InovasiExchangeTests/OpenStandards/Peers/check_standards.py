#!/usr/bin/env python3
"""Checks what `inovasi export` writes against the published schemas: check_standards.py INOVASI SOURCES

SOURCES is a folder with the unpacked source distributions of ocdsmerge, ocdskit and openbadgeslib from PyPI, whose own tests carry the
schemas as their publishers have them; nothing of them is kept in this repository:

- OCDS 1.1: the release and the release package (github.com/open-contracting/standard, Apache License 2.0)
- Open Badges 3.0: the achievement credential (1EdTech, purl.imsglobal.org/spec/ob/v3p0/schema/json)

No package carries the schemas of 360Giving and of the ICPC Contest API. GRANT_PACKAGE and CONTEST_AWARDS below say what those require,
written after the files that are named there.

Needs jsonschema and, for the credentials' words, pyld (`pip install jsonschema rfc3339-validator pyld`). Exit code 1 on any violation.
"""
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

try:
    from pyld import jsonld
except ImportError:
    jsonld = None

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[3]
COMPETITIONS = [ROOT / "Examples/Data/malang-2021", ROOT / "Tests/Fixtures/decisions"]

DATE = {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$"}
TEXT = {"type": "string", "minLength": 1}
ORGANIZATIONS = {
    "type": "array", "minItems": 1,
    "items": {"type": "object", "required": ["id", "name"], "properties": {"id": TEXT, "name": TEXT}, "additionalProperties": False},
}
GRANT = {
    "type": "object",
    # `required` of schema/360-giving-schema.json, github.com/ThreeSixtyGiving/standard
    "required": [
        "id", "title", "description", "currency", "amountAwarded", "awardDate", "recipientOrganization", "fundingOrganization",
    ],
    "properties": {
        # documentation/technical/identifiers.md: the registered prefix, no slashes, no spaces
        "id": {"type": "string", "pattern": r"^360G-[^\s/\\]+$"},
        "title": TEXT, "description": TEXT, "currency": {"const": "IDR"}, "amountAwarded": {"type": "number", "exclusiveMinimum": 0},
        "awardDate": DATE, "recipientOrganization": ORGANIZATIONS, "fundingOrganization": ORGANIZATIONS,
        "grantProgramme": {
            "type": "array", "items": {"type": "object", "properties": {"code": TEXT, "title": TEXT}, "additionalProperties": False},
        },
    },
    "additionalProperties": False,
}
GRANT_PACKAGE = {
    "type": "object",
    # schema/360-giving-package-schema.json
    "required": ["grants"],
    "properties": {
        "grants": {"type": "array", "minItems": 1, "uniqueItems": True, "items": GRANT},
        "title": TEXT, "description": TEXT, "issued": DATE, "license": {"type": "string", "format": "uri"},
        "publisher": {
            "type": "object", "required": ["name"], "additionalProperties": False,
            "properties": {"identifier": TEXT, "name": TEXT, "website": {"type": "string", "format": "uri"}},
        },
    },
    "additionalProperties": False,
}
# json-schema/awards.json, award.json and common.json, github.com/icpc/ccs-specs; `Contest_API.md`: an ID has at most 36 letters.
CONTEST_ID = {"type": "string", "pattern": r"^[A-Za-z0-9_]([A-Za-z0-9_.-]{0,34}[A-Za-z0-9_-])?$"}
CONTEST_AWARDS = {
    "type": "array", "uniqueItems": True, "minItems": 1,
    "items": {
        "type": "object", "required": ["id", "citation", "team_ids"], "additionalProperties": False,
        "properties": {"id": CONTEST_ID, "citation": TEXT, "team_ids": {"type": "array", "uniqueItems": True, "items": CONTEST_ID}},
    },
}


def found(sources, name):
    """The one file of this name below the sources."""
    paths = sorted(sources.rglob(name))
    if not paths:
        sys.exit(f"{name} is not in {sources}")
    return json.loads(paths[0].read_text())


def closed(schema):
    """The schema with every object closed, so that a word that the standard does not know is a violation too."""
    schema = copy.deepcopy(schema)

    def walk(node):
        if isinstance(node, dict):
            if isinstance(node.get("properties"), dict) and "additionalProperties" not in node:
                node["additionalProperties"] = False
            for child in node.values():
                walk(child)
        elif isinstance(node, list):
            for child in node:
                walk(child)

    walk(schema)
    return schema


def ocds(sources):
    """The package's schema, with the release's in the place of the address that stands in it."""
    release = closed(found(sources, "release-schema-1__1__4.json"))
    package = closed(found(sources, "release-package-schema.json"))
    package["definitions"] = release.pop("definitions")
    for key in ("id", "$schema"):
        release.pop(key, None)
    package.pop("id", None)
    package["properties"]["releases"]["items"] = release
    return package


def violations(schema, document):
    kind = jsonschema.validators.validator_for(schema, jsonschema.Draft202012Validator)
    checker = kind(schema, format_checker=kind.FORMAT_CHECKER)
    return [f"{'/'.join(map(str, error.path))}: {error.message[:200]}" for error in checker.iter_errors(document)]


def references(package):
    """Every organisation that a release refers to is among its parties, under the same name."""
    for release in package["releases"]:
        parties = {party["id"]: party["name"] for party in release["parties"]}
        named = [release["buyer"]] + release["tender"].get("tenderers", [])
        named += [supplier for award in release.get("awards", []) for supplier in award["suppliers"]]
        for reference in named:
            if parties.get(reference["id"]) != reference["name"]:
                yield f"{reference} is no party of {release['id']}"


def words(credential, contexts):
    """Keys of a credential to which its contexts give no meaning, so that a processor would drop them."""
    if jsonld is None:
        return
    jsonld.set_document_loader(lambda url, options: {"contextUrl": None, "documentUrl": url, "document": contexts[url]})
    compacted = jsonld.compact(jsonld.expand(credential), credential["@context"])

    def keys(node):
        if isinstance(node, dict):
            return set(node).union(*(keys(child) for child in node.values()))
        return set().union(*(keys(child) for child in node)) if isinstance(node, list) else set()

    for key in sorted(keys(credential) - keys(compacted)):
        yield f"{key} has no meaning in the contexts"


def main():
    inovasi, sources = sys.argv[1], pathlib.Path(sys.argv[2])
    schemas = {
        "icpc": CONTEST_AWARDS, "360giving": GRANT_PACKAGE, "ocds": ocds(sources),
        "openbadges": found(sources, "ob_v3p0_achievementcredential_schema.json"),
    }
    contexts = {
        "https://www.w3.org/ns/credentials/v2": found(sources, "credentials-v2.json"),
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": found(sources, "ob-v3p0-context-3.0.3.json"),
    }
    failures = []
    for competition in COMPETITIONS:
        for language in ("id", "en"):
            for standard, schema in schemas.items():
                with tempfile.TemporaryDirectory() as folder:
                    run = subprocess.run(
                        [
                            inovasi, "export", str(competition), "--standard", standard, "--output", f"{folder}/out", "--parameters",
                            str(HERE / "parameters.json5"), "--language", language, "--format", "csv",
                        ],
                        capture_output=True, text=True, check=True)
                    files = run.stdout.splitlines()[1:]
                    wrong = []
                    for file in files:
                        document = json.loads(pathlib.Path(file).read_text())
                        wrong += violations(schema, document)
                        if standard == "openbadges":
                            wrong += words(document, contexts)
                            # The schema does not say so, the specification does: an identifier or an id.
                            subject = document["credentialSubject"]
                            wrong += [] if subject.get("id") or subject.get("identifier") else ["the subject is nobody"]
                        if standard == "ocds":
                            wrong += references(document)
                    print(f"{competition.name} {language} {standard}: {len(files)} file(s), {len(wrong)} violation(s)")
                    failures += wrong or ([] if files else [f"{standard} wrote nothing"])
    # A check that cannot fail is none: what is taken away from a document has to be missed.
    for standard, schema in schemas.items():
        if not violations(schema, {}):
            failures.append(f"the schema of {standard} takes anything")
    release = {
        "releases": [{"ocid": "a", "id": "b", "date": "2021-03-23T00:00:00Z", "tag": ["award"], "initiationType": "tender", "winner": 1}],
        "uri": "a", "publisher": {"name": "b"}, "publishedDate": "2021-03-23T00:00:00Z", "version": "1.1",
    }
    if len(violations(schemas["ocds"], release)) != 1:
        failures.append("the schema of ocds takes a word that it does not know")
    if jsonld is not None and not list(words({"@context": sorted(contexts, reverse=True), "id": "a:b", "winner": "c"}, contexts)):
        failures.append("the contexts take a word that they do not know")
    if jsonld is None:
        print("pyld is not there; the credentials' words were not looked up")
    for failure in failures:
        print(failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
