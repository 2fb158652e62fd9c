"""The file under check, what the modules learn about it, and small readers of PDF values."""
import collections
import re

import pikepdf
from pikepdf import Array, Dictionary, Stream

LANGUAGE = re.compile(r'^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$')


class Findings:
    """How often each rule was looked at, and what broke it."""

    def __init__(self):
        self.checked = collections.Counter()
        self.broken = {}

    def expect(self, rule, holds, message=''):
        """Counts one look at a rule; notes the message when the rule does not hold. Gives whether it holds."""
        self.checked[rule] += 1
        if not holds:
            self.broken.setdefault(rule, []).append(str(message)[:140].replace('\n', ' '))
        return bool(holds)


class Document:
    """One PDF file. What a module finds out for a later one is kept here."""

    def __init__(self, path):
        self.raw = open(path, 'rb').read()
        self.pdf = pikepdf.open(path)
        self.catalog = self.pdf.Root
        self.findings = Findings()
        self.expect = self.findings.expect
        self.pdfa_part = None           # catalog: pdfaid:part
        self.output_space = None        # catalog: colour space of the output intent, four bytes
        self.elements = []              # structure: all elements in depth-first order
        self.content_owner = {}         # structure: (page key, MCID) -> elements that claim it
        self.object_owner = {}          # structure: key of an annotation -> elements that claim it
        self.parent_tree = {}           # structure: key -> value of the parent tree
        self.role_map = {}              # structure: own type -> standard type
        self.fonts = {}                 # content: font key -> pdfcheck.fonts.Font


def key(value):
    """What tells one PDF object from another."""
    return value.objgen if value.is_indirect else id(value)


def get(value, *names):
    """The value at the end of a path of keys, or None."""
    for name in names:
        if not isinstance(value, pikepdf.Object) or name not in value:
            return None
        value = value[name]
    return value


def text(value):
    """A string, or None for nothing."""
    return None if value is None else str(value)


def as_list(value):
    """An entry that may be nothing, one value or an array of values."""
    return [] if value is None else list(value) if isinstance(value, Array) else [value]


def is_dictionary(value):
    """Whether a value has keys."""
    return isinstance(value, (Dictionary, Stream))
