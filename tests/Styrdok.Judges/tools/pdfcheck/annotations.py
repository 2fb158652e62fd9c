"""Annotations, form fields and the outline (ISO 14289-1, 7.18; ISO 19005-2, 6.3, 6.4)."""
import collections

from pikepdf import Array, Dictionary, Stream

from .content import Reader
from .document import get, key, text


def check(document):
    pages = {key(page.obj) for page in document.pdf.pages}
    for number, page in enumerate(document.pdf.pages, 1):
        annotations = list(page.obj.get('/Annots', []))
        document.expect('U7.18.3-1', not annotations or page.obj.get('/Tabs') == '/S', f'Tabs, page {number}')
        for annotation in annotations:
            check_annotation(document, annotation, page.obj, number)
            if isinstance(annotation.get('/Dest'), Array):
                document.expect('dest', key(annotation.Dest[0]) in pages, 'dangling Dest')
    form = document.catalog.get('/AcroForm')
    if form is not None:
        document.expect('A6.4.1-3', form.get('/NeedAppearances') in (None, False), 'NeedAppearances')
        document.expect('A6.4.2-1', '/XFA' not in form, 'XFA')
    check_outline(document)


def check_annotation(document, annotation, page, number):
    expect = document.expect
    kind, flags = str(annotation.Subtype)[1:], annotation.get('/F')
    expect('A6.3.2-1', flags is not None or kind == 'Popup', f'{kind} without F')
    expect('A6.3.2-2', flags is None or int(flags) & 4 == 4 and int(flags) & (1 | 2 | 32 | 256) == 0, flags)
    check_appearance(document, annotation, kind, page, number)
    if flags is not None and int(flags) & 2:
        return                          # hidden
    owners = document.object_owner.get(key(annotation), [])
    owner = owners[0].kind if owners else None
    parent = annotation.get('/StructParent')
    listed = document.parent_tree.get(int(parent)) if parent is not None else None
    expect('ANN-PT', listed is not None and owners and key(listed) == key(owners[0].value), f'{kind}: StructParent and OBJR differ, page {number}')
    expect('ANN-one', len(owners) == 1, f'{kind} in {len(owners)} elements')
    alternative = owners and text(owners[0].value.get('/Alt'))
    if kind == 'Link':
        expect('U7.18.5-1', owner == 'Link', f'Link annotation in {owner}')
        expect('U7.18.5-2', text(annotation.get('/Contents')), 'Link without Contents')
    elif kind == 'Widget':
        expect('U7.18.4-1', owner == 'Form', f'Widget in {owner}')
        expect('U7.18.1-3', text(inherited(annotation, '/TU')) or alternative, 'field without TU')
        expect('A6.4.1-1', '/A' not in annotation and '/AA' not in annotation, 'field with an action')
    elif kind not in ('PrinterMark', 'Popup'):
        expect('U7.18.1-1', owner == 'Annot', f'{kind} in {owner}')
        expect('U7.18.1-2', text(annotation.get('/Contents')) or alternative, f'{kind} without Contents')


def check_appearance(document, annotation, kind, page, number):
    expect, appearance = document.expect, annotation.get('/AP')
    expect('A6.3.3-1', appearance is not None or kind in ('Popup', 'Link'), f'{kind} without AP')
    if appearance is None:
        return
    expect('A6.3.3-2', list(appearance.keys()) == ['/N'], list(appearance.keys()))
    normal, button = appearance.N, kind == 'Widget' and str(inherited(annotation, '/FT')) == '/Btn'
    single = isinstance(normal, Stream)
    expect('A6.3.3-3', not button or not single, 'AP/N of a button must be a dictionary')
    expect('A6.3.3-4', button or single, 'AP/N must be a stream')
    for stream in ([normal] if single else [normal[state] for state in normal.keys()]):
        counters = collections.Counter(), collections.Counter()
        Reader(document, page, number, *counters, appearance=True).read(stream, stream.get('/Resources', Dictionary()))
    if button and not single:
        expect('AS', str(annotation.get('/AS')) in normal.keys(), 'AS not in AP/N')


def inherited(field, name):
    """An entry of a field or of the nearest field above it."""
    while field is not None:
        if name in field:
            return field[name]
        field = field.get('/Parent')
    return None


def check_outline(document):
    entries, pending = 0, [get(document.catalog, '/Outlines', '/First')]
    while pending:
        entry = pending.pop()
        while entry is not None:
            entries += 1
            document.expect('outline', '/Dest' in entry or '/A' in entry, entry.get('/Title'))
            pending.append(entry.get('/First'))
            entry = entry.get('/Next')
    if len(document.pdf.pages) > 9:
        document.expect('bookmarks', entries > 0, 'long document without outline')
