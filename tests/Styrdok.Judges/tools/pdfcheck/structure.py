"""The structure tree: types, nesting, tables, headings, notes, figures, parent tree (ISO 14289-1, 7.1 to 7.9; ISO 32000-1, 14.7, 14.8)."""
import collections
import re

from pikepdf import Array, Dictionary

from .document import LANGUAGE, as_list, key, text

STANDARD_TYPES = set(
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody '
    'TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split())
ALLOWED_KIDS = {
    'Table': {'TR', 'THead', 'TBody', 'TFoot', 'Caption'}, 'TR': {'TH', 'TD'}, 'THead': {'TR'}, 'TBody': {'TR'}, 'TFoot': {'TR'},
    'L': {'L', 'LI', 'Caption'}, 'LI': {'Lbl', 'LBody'}, 'TOC': {'TOC', 'TOCI', 'Caption'}}
ALLOWED_PARENTS = {
    'TR': {'Table', 'THead', 'TBody', 'TFoot'}, 'THead': {'Table'}, 'TBody': {'Table'}, 'TFoot': {'Table'}, 'TH': {'TR'}, 'TD': {'TR'},
    'LI': {'L'}, 'LBody': {'LI'}, 'TOCI': {'TOC'}}
NEVER_EMPTY = {'P', 'H1', 'H2', 'H3', 'TOCI', 'LBody', 'Lbl', 'Link'}


class Element:
    """A structure element: its dictionary, standard type, parent, child elements, number of marked contents and the annotations it owns."""

    def __init__(self, value, parent, kind):
        self.value, self.parent, self.kind = value, parent, kind
        self.kids, self.contents, self.objects = [], 0, []

    def attribute(self, owner, name):
        for attributes in as_list(self.value.get('/A')):
            if isinstance(attributes, Dictionary) and attributes.get('/O') == owner and name in attributes:
                return attributes[name]
        return None

    def span(self, name):
        return int(self.attribute('/Table', name) or 1)

    def scope(self):
        return str(self.attribute('/Table', '/Scope'))


def standard_type(document, name):
    """The standard type that a type is mapped to, without the slash."""
    seen = set()
    while name[1:] not in STANDARD_TYPES and name in document.role_map and name not in seen:
        seen.add(name)
        name = document.role_map[name]
    return name[1:]


def check(document):
    expect = document.expect
    root = document.catalog.get('/StructTreeRoot')
    if root is None:
        return
    document.role_map = {str(own): str(standard) for own, standard in root.get('/RoleMap', Dictionary()).items()}
    for own in document.role_map:
        expect('U7.1-7', own[1:] not in STANDARD_TYPES, f'standard type remapped {own}')
    # Without the type veraPDF finds no root above an element and calls all content untagged (7.1-3).
    expect('STR-type', root.get('/Type') == '/StructTreeRoot', 'StructTreeRoot without Type')
    for value in as_list(root.get('/K')):
        top = build(document, value, None, None)
        expect('P-link', '/P' in top.value and key(top.value.P) == key(root), 'P of the topmost element is not the root')
    headings = Headings(expect)
    for element in document.elements:
        check_element(expect, element)
        headings.visit(element)
    headings.finish()
    notes = collections.Counter(text(element.value.get('/ID')) for element in document.elements if element.kind == 'Note')
    expect('U7.9-2', all(count == 1 for count in notes.values()), 'duplicate Note ID')
    if any('/ID' in element.value for element in document.elements):
        expect('IDTree', '/IDTree' in root, 'IDs but no IDTree')
    if expect('ParentTree', '/ParentTree' in root, 'no ParentTree'):
        read_parent_tree(document, root.ParentTree)
        expect('PT-next', int(root.get('/ParentTreeNextKey', 0)) > max(document.parent_tree, default=-1), 'ParentTreeNextKey')


def build(document, value, parent, page):
    """Reads an element and all below it."""
    expect = document.expect
    element = Element(value, parent, standard_type(document, str(value.get('/S', '/?'))))
    document.elements.append(element)
    expect('U7.1-5', element.kind in STANDARD_TYPES, value.get('/S'))
    expect('U7.1-12', '/P' in value, 'no P')
    if parent is not None and '/P' in value:
        expect('P-link', key(value.P) == key(parent.value), f'P of {element.kind} is not its parent')
    page = value.get('/Pg', page)
    for kid in as_list(value.get('/K')):
        if isinstance(kid, int):
            own_content(document, element, page, kid)
        elif kid.get('/Type') == '/MCR':
            own_content(document, element, kid.get('/Pg', page), int(kid.MCID))
        elif kid.get('/Type') == '/OBJR':
            element.objects.append(kid.Obj)
            document.object_owner.setdefault(key(kid.Obj), []).append(element)
        elif '/S' in kid:
            element.kids.append(build(document, kid, element, page))
    return element


def own_content(document, element, page, identifier):
    element.contents += 1
    document.content_owner.setdefault((key(page), identifier), []).append(element)


def read_parent_tree(document, node, last=-1):
    numbers = list(node.get('/Nums', []))
    for number, value in zip(numbers[::2], numbers[1::2]):
        document.expect('PT-order', int(number) > last, 'Nums not ascending')
        last = int(number)
        document.parent_tree[last] = value
    for kid in node.get('/Kids', []):
        last = read_parent_tree(document, kid, last)
    return last


def check_element(expect, element):
    kind, value = element.kind, element.value
    kids = [kid.kind for kid in element.kids]
    if kind in ALLOWED_KIDS:
        expect('U7.2-kids', set(kids) <= ALLOWED_KIDS[kind] and element.contents == 0, f'{kind} contains {kids}' + (' and content' if element.contents else ''))
    if kind in ALLOWED_PARENTS:
        parent = element.parent.kind if element.parent else None
        expect('U7.2-parent', parent in ALLOWED_PARENTS[kind], f'{kind} in {parent}')
    if kind == 'Table':
        check_table(expect, element, kids)
    if kind in ('Figure', 'Formula'):
        expect('U7.3-1', text(value.get('/Alt')) or value.get('/ActualText') is not None, f'{kind} without Alt')
    if kind == 'Figure':
        box = element.attribute('/Layout', '/BBox')
        expect('F-bbox', box is not None and len(box) == 4 and float(box[0]) < float(box[2]) and float(box[1]) < float(box[3]), 'Figure BBox')
    if kind == 'Note':
        expect('U7.9-1', text(value.get('/ID')), 'Note without ID')
    if '/Lang' in value:
        expect('U7.2-29', LANGUAGE.match(str(value.Lang)), value.Lang)
    if kind == 'Form':
        one_widget = len(element.objects) == 1 and not element.kids and element.contents == 0
        expect('U7.18.4-2', element.attribute('/PrintField', '/Role') is not None or one_widget, 'Form must hold exactly one OBJR')
    if kind in NEVER_EMPTY and element.parent is not None:
        expect('empty', element.kids or element.contents or element.objects, f'empty {kind}')


class Headings:
    """Levels never skip one, and numbered headings never stand beside H."""

    def __init__(self, expect):
        self.expect, self.level, self.unnumbered = expect, 0, False

    def visit(self, element):
        numbered = re.match(r'^H([1-6])$', element.kind)
        if numbered:
            level = int(numbered[1])
            self.expect('U7.4.2-1', level <= self.level + 1, f'H{level} after H{self.level}')
            self.level = level
        self.unnumbered |= element.kind == 'H'

    def finish(self):
        self.expect('U7.4.4', not (self.unnumbered and self.level), 'H beside H1 to H6')


def check_table(expect, table, kids):
    expect('U7.2-11', kids.count('THead') <= 1, 'two THead')
    expect('U7.2-12', kids.count('TFoot') <= 1, 'two TFoot')
    expect('U7.2-13/14', not ({'THead', 'TFoot'} & set(kids)) or 'TBody' in kids, kids)
    expect('U7.2-39', kids.count('Caption') < 2, 'two Captions')
    expect('U7.2-16', 'Caption' not in kids[1:-1], 'Caption in the middle')
    rows = [row for kid in table.kids for row in ([kid] if kid.kind == 'TR' else kid.kids if kid.kind in ('THead', 'TBody', 'TFoot') else [])]
    grid = {}
    for y, row in enumerate(rows):
        x = 0
        for cell in row.kids:
            while (y, x) in grid:
                x += 1
            for dy in range(cell.span('/RowSpan')):
                for dx in range(cell.span('/ColSpan')):
                    expect('U7.2-15', (y + dy, x + dx) not in grid, 'cells intersect')
                    grid[(y + dy, x + dx)] = cell
            x += cell.span('/ColSpan')
    widths = [sum(1 for row, _ in grid if row == y) for y in range(len(rows))]
    expect('U7.2-42', len(set(widths)) <= 1, f'row widths {widths}')
    expect('U7.2-41', not grid or max(y for y, _ in grid) < len(rows), 'row span too long')
    expect('M15-th', any(cell.kind == 'TH' for cell in grid.values()), 'table without TH')
    heads = {str(cell.value.ID) for cell in grid.values() if cell.kind == 'TH' and '/ID' in cell.value}
    columns = {x for (_, x), cell in grid.items() if cell.kind == 'TH' and cell.scope() in ('/Column', '/Both')}
    lines = {y for (y, _), cell in grid.items() if cell.kind == 'TH' and cell.scope() in ('/Row', '/Both')}
    for (y, x), cell in grid.items():
        if cell.kind == 'TD':
            named = cell.attribute('/Table', '/Headers')
            by_name = isinstance(named, Array) and all(str(head) in heads for head in named)
            expect('U7.5-1', by_name or x in columns or y in lines, 'TD without connected header')
