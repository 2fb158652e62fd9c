#!/usr/bin/python3
"""Machine-checkable conditions of PDF/UA-1 and PDF/A-2a, on pikepdf and fontTools.

usage: check_pdf.py FILE...      prints a line for each broken rule and `judged N` at the end

A rule is named as veraPDF names it, U for ISO 14289-1 and A for ISO 19005-2, or by a word where no clause says it in one place. This is no
replacement for veraPDF: contrast, the quality of reading order and alternative texts, JPEG 2000, signatures, CMYK, DeviceN, CMap files other than
Identity and the glyph widths of Type 1 and CFF fonts are not checked.
"""
import sys

from pdfcheck.document import Document
from pdfcheck import annotations, catalog, content, fonts, structure, syntax


def check(path):
    """Checks one file and gives its Findings."""
    document = Document(path)
    for module in (syntax, catalog, structure, content, annotations, fonts):
        try:
            module.check(document)
        except Exception as error:      # a file so broken that a part of it cannot be followed: the other parts are still checked
            document.expect('readable', False, f'{module.__name__}: {error!r}')
    return document.findings


def main(paths):
    for path in paths:
        for rule, messages in check(path).broken.items():
            print(f'{path}: {rule} x{len(messages)}: {messages[0]}')
    print(f'judged {len(paths)}')


if __name__ == '__main__':
    main(sys.argv[1:])
