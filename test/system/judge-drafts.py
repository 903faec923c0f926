"""Reads drafts (.eml) as Python's strict policy does, and writes what is wrong with each as a list in JSON.

The paths come as lines on standard input. A second judge beside the library that the other tests use: RFC 5322 by
another hand.
"""

import json
import sys
from email import message_from_bytes, policy

SINGLE = ("From", "To", "Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version")
LONGEST_LINE = 998


def faults_of(content):
    lines = content.split(b"\r\n")
    if any(b"\r" in line or b"\n" in line for line in lines):
        yield "a line does not end in CRLF"
    if max(len(line) for line in lines) > LONGEST_LINE:
        yield f"a line is longer than {LONGEST_LINE} octets"
    message = message_from_bytes(content, policy=policy.strict.clone(raise_on_defect=False))
    for name in SINGLE:
        if len(message.get_all(name, [])) != 1:
            yield f"{name} does not stand there once"
    for part in message.walk():
        for defect in part.defects:
            yield f"a part has a defect: {type(defect).__name__}"
        for name, value in part.items():
            for defect in getattr(value, "defects", ()):
                yield f"{name} has a defect: {type(defect).__name__}"
        if not part.is_multipart():
            part.get_content()
    for name in ("From", "To", "Reply-To"):
        if message[name] is None:
            continue
        for address in message[name].addresses:
            if not address.username or "." not in address.domain:
                yield f"{name} holds something that is no address"
    if message["Date"] is not None and message["Date"].datetime is None:
        yield "Date is no date"
    for kind in ("plain", "html"):
        body = message.get_body((kind,))
        if body is None or body.get_content().strip() == "":
            yield f"there is no {kind} text"


def judge(path):
    with open(path, "rb") as file:
        content = file.read()
    try:
        return list(faults_of(content))
    except Exception as error:  # A mail that cannot be read is the worst fault of all.
        return [f"cannot be read: {type(error).__name__}"]


paths = sys.stdin.read().splitlines()
json.dump({path: judge(path) for path in paths}, sys.stdout)
