#!/usr/bin/python3
"""Reads forms that pdfjs.mjs has filled in and saved, with another reader: what was typed is the value of a field and stands in its appearance, a ticked box and a
chosen step show the state that they hold.

usage: read_form.py FILE...
"""
import sys

import pikepdf

TYPED = 'æøåäö€'


def fields(entries, inherited=(None, None)):
    """Every widget with its kind, its value and itself."""
    for entry in entries:
        kind, value = entry.get('/FT', inherited[0]), entry.get('/V', inherited[1])
        if '/Kids' in entry:
            yield from fields(entry.Kids, (kind, value))
        else:
            yield kind, value, entry


def judge(path):
    with pikepdf.open(path) as pdf:
        widgets = list(fields(pdf.Root.AcroForm.Fields))
        typed = [widget for kind, value, widget in widgets if kind == '/Tx' and value is not None and str(value) == TYPED]
        if len(typed) != 1:
            yield f'{len(typed)} fields hold what was typed into one'
        for widget in typed:
            if TYPED.encode('cp1252') not in widget.AP.N.read_bytes():
                yield f'the appearance of {widget.T} does not show {TYPED}'
        buttons = [(value, widget) for kind, value, widget in widgets if kind == '/Btn']
        for value, widget in buttons:
            state = str(widget.get('/AS', '/Off'))
            if state not in widget.AP.N:
                yield f'a button shows {state}, for which it has no appearance'
            if state != '/Off' and state != str(value):
                yield f'a button shows {state} and holds {value}'
        if buttons and all(str(widget.get('/AS', '/Off')) == '/Off' for _, widget in buttons):
            yield 'no button shows that it was chosen'


def main(paths):
    for path in paths:
        for problem in judge(path):
            print(f'{path}: {problem}')
    print(f'judged {len(paths)}')


if __name__ == '__main__':
    main(sys.argv[1:])
