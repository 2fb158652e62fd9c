"""The structure tree."""
import pikepdf
from pikepdf import Array, Dictionary, Name

from .change import assign, become, elements, first, kids, kind, remove, rows


def root(pdf):
    return [pdf.Root.StructTreeRoot]


def remove_heads(pdf):
    heads = elements(pdf, '/TH')
    for head in heads:
        for key in ('/A', '/ID'):   # by its scope and by its name
            if key in head:
                del head[key]
    return bool(heads)


def no_heads(pdf):
    tables = elements(pdf, '/Table')
    for head in elements(pdf, '/TH'):
        head.S = Name.TD
    return bool(tables)


def drop_cell(row):
    del row.K[len(row.K) - 1]


def captioned(pdf):
    return [table for table in elements(pdf, '/Table') if any(kid.S == '/Caption' for kid in kids(table))]


def second_caption(table):
    inner = list(table.K)
    table.K = Array([inner[0], inner[0], *inner[1:]])


def caption_in_the_middle(table):
    inner = list(table.K)
    table.K = Array([*inner[1:-1], inner[0], inner[-1]] if len(inner) > 2 else [inner[1], inner[0], inner[1]])


def body_rows(pdf):
    return [rows_of for table in elements(pdf, '/TBody') if len(rows_of := kids(table)) > 1 and len(kids(rows_of[0])) > 1]


def spans_too_far(table_rows):
    kids(table_rows[-1])[0]['/A'] = Dictionary(O=Name.Table, RowSpan=9, Scope=Name.Row)


def cells_meet(table_rows):
    kids(table_rows[0])[0]['/A'] = Dictionary(O=Name.Table, Scope=Name.Row)
    kids(table_rows[0])[1]['/A'] = Dictionary(O=Name.Table, RowSpan=2)
    kids(table_rows[1])[0]['/A'] = Dictionary(O=Name.Table, ColSpan=2, Scope=Name.Row)


def notes(*identifiers):
    def change(pdf):
        for paragraph, identifier in zip(elements(pdf, '/P'), identifiers):
            paragraph.S = Name.Note
            if identifier:
                paragraph.ID = pikepdf.String(identifier)
        return True
    return change


def identifier_without_tree(pdf):
    elements(pdf, '/P')[0].ID = pikepdf.String('one')
    if '/IDTree' in pdf.Root.StructTreeRoot:
        del pdf.Root.StructTreeRoot['/IDTree']
    return True


def other_order(tree):
    numbers = list(tree.ParentTree.Nums)
    tree.ParentTree.Nums = Array([*numbers[2:4], *numbers[:2], *numbers[4:]])


def two_fields(element):
    element.K = Array([element.K[0], element.K[0]])


BREAKS = {
    'U7.1-5': assign(kind('/P'), '/S', Name('/Avsnitt')),
    'U7.1-7': first(root, lambda tree: tree.__setitem__('/RoleMap', Dictionary(P=Name.H1))),
    'U7.1-12': remove(kind('/P'), '/P'),
    'P-link': first(lambda pdf: [elements(pdf, '/P')] if elements(pdf, '/H1') else [], lambda found: found[0].__setitem__('/P', found[-1])),
    'U7.2-29': assign(kind('/P'), '/Lang', pikepdf.String('nb_NO')),
    'U7.2-kids': assign(kind('/LI'), '/S', Name('/P')),
    'U7.2-parent': assign(kind('/P'), '/S', Name.LBody),
    'U7.2-11': become({'/TBody', '/THead'}, '/THead'),
    'U7.2-12': become({'/TBody', '/THead'}, '/TFoot'),
    'U7.2-13/14': become({'/TBody'}, '/TFoot'),
    'U7.2-15': first(body_rows, cells_meet),
    'U7.2-16': first(captioned, caption_in_the_middle),
    'U7.2-39': first(captioned, second_caption),
    'U7.2-41': first(body_rows, spans_too_far),
    'U7.2-42': first(rows, drop_cell),
    'U7.3-1': remove(kind('/Figure'), '/Alt'),
    'F-bbox': remove(kind('/Figure'), '/A'),
    'U7.4.2-1': assign(kind('/H1'), '/S', Name('/H4')),
    'U7.4.4': assign(kind('/H2'), '/S', Name('/H')),
    'U7.5-1': remove_heads,
    'M15-th': no_heads,
    'U7.9-1': notes(None),
    'U7.9-2': notes('one', 'one'),
    'U7.18.4-2': first(kind('/Form'), two_fields),
    'IDTree': identifier_without_tree,
    'ParentTree': remove(root, '/ParentTree'),
    'PT-next': assign(root, '/ParentTreeNextKey', 0),
    'PT-order': first(lambda pdf: [pdf.Root.StructTreeRoot] if len(pdf.Root.StructTreeRoot.ParentTree.get('/Nums', [])) > 3 else [], other_order),
    'PT-mcid': remove(lambda pdf: [page.obj for page in pdf.pages], '/StructParents'),
    'STR-type': remove(root, '/Type'),
    'MC-owner': assign(kind('/P'), '/K', Array()),
    'empty': assign(kind('/P'), '/K', Array()),
}
