#!/usr/bin/python3
"""Breaks good PDF files, each copy in one way, so that a test can see check_pdf.py notice.

usage: break_pdf.py FOLDER FILE...      writes FOLDER/<rule>.pdf for every rule below and FOLDER/unbroken.pdf, from the first file that has what
                                        the rule is about; prints a line for a rule that no file has anything for, and `judged N` at the end
"""
import os
import re
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name


def elements(pdf, kind=None):
    """The structure elements of a type."""
    return [value for value in pdf.objects
            if isinstance(value, Dictionary) and '/S' in value and '/P' in value and (kind is None or value.S == kind)]


def annotations(pdf, subtype):
    return [value for page in pdf.pages for value in page.obj.get('/Annots', []) if value.Subtype == subtype]


def fonts(pdf, subtype):
    return [value for value in pdf.objects if isinstance(value, Dictionary) and value.get('/Type') == '/Font' and value.get('/Subtype') == subtype]


def pages(pdf):
    return [page.obj for page in pdf.pages]


def replace_in_metadata(pattern):
    def change(pdf):
        packet = bytes(pdf.Root.Metadata.read_bytes())
        changed = re.sub(pattern, b'', packet, flags=re.S)
        pdf.Root.Metadata.write(changed)
        return changed != packet
    return change


def first(choose, change):
    """Changes the first thing that `choose` finds; says whether there is one."""
    def apply(pdf):
        found = choose(pdf)
        if found:
            change(found[0])
        return bool(found)
    return apply


def remove(choose, name):
    return first(lambda pdf: [value for value in choose(pdf) if name in value], lambda value: value.__delitem__(name))


def assign(choose, name, new):
    return first(choose, lambda value: value.__setitem__(name, new))


def paint_untagged(pdf):
    page = pdf.pages[0]
    page.contents_add(b'q 0 0 1 rg 10 10 20 20 re f Q', prepend=True)
    return True


def drop_cell(row):
    del row.K[len(row.K) - 1]


def widen_glyphs(font):
    font.W = Array([Array([float(width) + 40 for width in entry]) if isinstance(entry, Array) else entry for entry in font.W])


def catalog(pdf):
    return [pdf.Root]


def form(pdf):
    return [pdf.Root.AcroForm] if '/AcroForm' in pdf.Root else []


def figures(pdf):
    return elements(pdf, '/Figure')


def links(pdf):
    return annotations(pdf, '/Link')


def fields(pdf):
    return annotations(pdf, '/Widget')


def remove_heads(pdf):
    heads = elements(pdf, '/TH')
    for head in heads:
        if '/A' in head:
            del head['/A']
    return bool(heads)


def rows(pdf):
    return [row for row in elements(pdf, '/TR') if isinstance(row.get('/K'), Array) and len(row.K) > 1]


BREAKS = {
    'U5-1': replace_in_metadata(rb'<pdfuaid:part>.*?</pdfuaid:part>|pdfuaid:part="1"'),
    'U6.2-1': remove(catalog, '/MarkInfo'),
    'U7.1-3': paint_untagged,
    'U7.1-5': assign(lambda pdf: elements(pdf, '/P'), '/S', Name('/Avsnitt')),
    'U7.1-9': replace_in_metadata(rb'<dc:title>.*?</dc:title>'),
    'U7.1-10': remove(catalog, '/ViewerPreferences'),
    'U7.1-11': remove(catalog, '/StructTreeRoot'),
    'U7.2-cat': remove(catalog, '/Lang'),
    'U7.2-29': assign(lambda pdf: elements(pdf, '/P'), '/Lang', pikepdf.String('nb_NO')),
    'U7.2-kids': assign(lambda pdf: elements(pdf, '/LI'), '/S', Name('/P')),
    'U7.2-42': first(rows, drop_cell),
    'U7.3-1': remove(figures, '/Alt'),
    'F-bbox': remove(figures, '/A'),
    'U7.4.2-1': assign(lambda pdf: elements(pdf, '/H1'), '/S', Name('/H4')),
    'U7.5-1': remove_heads,
    'U7.18.1-3': remove(fields, '/TU'),
    'U7.18.3-1': remove(lambda pdf: [page for page in pages(pdf) if len(page.get('/Annots', []))], '/Tabs'),
    'U7.18.5-2': remove(links, '/Contents'),
    'U7.21.4.1-1': remove(lambda pdf: [font.DescendantFonts[0].FontDescriptor for font in fonts(pdf, '/Type0')], '/FontFile2'),
    'U7.21.5-1': first(lambda pdf: [font.DescendantFonts[0] for font in fonts(pdf, '/Type0')], widen_glyphs),
    'U7.21.7-1': remove(lambda pdf: fonts(pdf, '/Type0'), '/ToUnicode'),
    'A6.2.4.3-2': remove(catalog, '/OutputIntents'),
    'A6.3.2-1': remove(links, '/F'),
    'A6.3.3-1': remove(fields, '/AP'),
    'A6.4.1-3': assign(form, '/NeedAppearances', True),
    'A6.5.1-1': assign(catalog, '/OpenAction', Dictionary(Type=Name.Action, S=Name.JavaScript, JS=pikepdf.String('app.alert(1)'))),
    'A6.6.2.1-1': remove(catalog, '/Metadata'),
    'A6.6.4-1': replace_in_metadata(rb'<pdfaid:part>.*?</pdfaid:part>|pdfaid:part="[23]"'),
    'A-info': lambda pdf: pdf.docinfo.__setitem__('/Title', 'Another title') is None,
    'ANN-PT': remove(links, '/StructParent'),
    'MC-owner': remove(lambda pdf: elements(pdf, '/P'), '/K'),
    'MC-used': first(pages, lambda page: page.__setitem__('/Contents', Array())),
    'ParentTree': first(lambda pdf: [pdf.Root.StructTreeRoot], lambda root: root.__delitem__('/ParentTree')),
    'PT-mcid': remove(pages, '/StructParents'),
    'STR-type': first(lambda pdf: [pdf.Root.StructTreeRoot], lambda root: root.__delitem__('/Type')),
    'unbroken': lambda pdf: True,
}


def main(folder, paths):
    for rule, change in BREAKS.items():
        for path in paths:
            with pikepdf.open(path) as pdf:
                if change(pdf):
                    pdf.save(os.path.join(folder, rule + '.pdf'), fix_metadata_version=False, static_id=True)
                    break
        else:
            print(f'{rule}: no file has what this is about')
    print(f'judged {len(paths)}')


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2:])
