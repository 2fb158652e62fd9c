#!/usr/bin/python3
"""Breaks good PDF files, each copy in one way, so that a test can see check_pdf.py notice.

usage: break_pdf.py FOLDER FILE...      writes FOLDER/<rule>.pdf for every rule of the tables in pdfbreak/ and FOLDER/unbroken.pdf, from the first file that
                                        has what the rule is about, with a slash in a rule written as "+"; prints a line for a rule that no file has anything
                                        for, one for a rule of check_pdf.py that no table breaks, and `judged N` at the end
"""
import os
import re
import sys

import pikepdf

from pdfbreak import annotations, catalog, content, fonts, structure, syntax

BREAKS = {**syntax.BREAKS, **catalog.BREAKS, **structure.BREAKS, **content.BREAKS, **annotations.BREAKS, **fonts.BREAKS, 'unbroken': lambda pdf: True}

# A file of more than eight million objects, and one without any stream, are not made here.
NOT_BROKEN = {'A6.1.13-7', 'A6.1.7.1-2'}

ENCRYPTED = 'A6.1.3-2'


def broken(folder, rule):
    return os.path.join(folder, rule.replace('/', '+') + '.pdf')


def known_rules():
    """The rules that check_pdf.py looks at, read from its source."""
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'pdfcheck')
    return {rule for name in os.listdir(here) if name.endswith('.py')
            for rule in re.findall(r"expect\('([^']+)'", open(os.path.join(here, name), encoding='utf-8').read())}


def main(folder, paths):
    for rule in sorted(known_rules() - set(BREAKS) - set(syntax.BYTES) - NOT_BROKEN - {ENCRYPTED}):
        print(f'{rule}: no table breaks this rule')
    for rule, change in BREAKS.items():
        for path in paths:
            with pikepdf.open(path) as pdf:
                if change(pdf):
                    pdf.save(broken(folder, rule), fix_metadata_version=False, static_id=True, stream_decode_level=pikepdf.StreamDecodeLevel.none)
                    break
        else:
            print(f'{rule}: no file has what this is about')
    with pikepdf.open(paths[0]) as pdf:
        pdf.save(broken(folder, ENCRYPTED), encryption=pikepdf.Encryption(owner='owner', user=''))
        pdf.save(broken(folder, 'plain'), object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True)
    raw = open(broken(folder, 'plain'), 'rb').read()
    os.remove(broken(folder, 'plain'))
    for rule, change in syntax.BYTES.items():
        open(broken(folder, rule), 'wb').write(change(raw))
    print(f'judged {len(paths)}')


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2:])
