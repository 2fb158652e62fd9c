"""Annotations, fields and the outline."""
import pikepdf
from pikepdf import Array, Dictionary, Name

from .change import assign, buttons, elements, fields, first, form, kind, links, pages, remove, texts


def entries(pdf):
    return [pdf.Root.Outlines.First] if '/Outlines' in pdf.Root else []


def of_another_kind(has_contents):
    def change(link):
        link.Subtype = Name.Text
        if not has_contents:
            del link['/Contents']
    return change


def in_two_elements(pdf):
    owners, others = elements(pdf, '/Form'), elements(pdf, '/P')
    if not owners:
        return False
    others[-1].K = Array([*others[-1].K, owners[0].K[0]]) if isinstance(others[-1].K, Array) else Array([others[-1].K, owners[0].K[0]])
    return True


def without_bookmarks(pdf):
    while len(pdf.pages) < 10:
        pdf.pages.append(pdf.pages[-1])
    if '/Outlines' in pdf.Root:
        del pdf.Root['/Outlines']
    return True


def to_nowhere(pdf):
    inner = [link for link in links(pdf) if isinstance(link.get('/Dest'), Array)]
    if inner:
        inner[0].Dest[0] = pdf.make_indirect(Dictionary(Type=Name.Page))
    return bool(inner)


BREAKS = {
    'U7.18.1-1': first(links, of_another_kind(True)),
    'U7.18.1-2': first(links, of_another_kind(False)),
    'U7.18.1-3': remove(fields, '/TU'),
    'U7.18.3-1': remove(lambda pdf: [page for page in pages(pdf) if len(page.get('/Annots', []))], '/Tabs'),
    'U7.18.4-1': assign(kind('/Form'), '/S', Name.Span),
    'U7.18.5-1': assign(kind('/Link'), '/S', Name.Span),
    'U7.18.5-2': remove(links, '/Contents'),
    'A6.3.2-1': remove(links, '/F'),
    'A6.3.2-2': assign(links, '/F', 36),
    'A6.3.3-1': remove(fields, '/AP'),
    'A6.3.3-2': first(fields, lambda field: field.AP.__setitem__('/D', field.AP.N)),
    'A6.3.3-3': first(buttons, lambda field: field.AP.__setitem__('/N', field.AP.N.Off)),
    'A6.3.3-4': first(texts, lambda field: field.AP.__setitem__('/N', Dictionary(On=field.AP.N))),
    'A6.4.1-1': assign(fields, '/A', Dictionary(S=Name.URI, URI=pikepdf.String('https://example.org'))),
    'A6.4.1-3': assign(form, '/NeedAppearances', True),
    'A6.4.2-1': assign(form, '/XFA', Array()),
    'AS': assign(buttons, '/AS', Name('/Nothing')),
    'ANN-PT': remove(links, '/StructParent'),
    'ANN-one': in_two_elements,
    'dest': to_nowhere,
    'outline': remove(entries, '/Dest'),
    'bookmarks': without_bookmarks,
}
