"""What the tables are written with: things of a PDF file to change, and changes. A change says whether the file had what it is about."""
import re

from pikepdf import Array, Dictionary, Name


def elements(pdf, kind=None):
    """The structure elements of a type."""
    return [value for value in pdf.objects
            if isinstance(value, Dictionary) and '/S' in value and '/P' in value and '/K' in value and (kind is None or value.S == kind)]


def kind(name):
    """Finds the structure elements of a type."""
    return lambda pdf: elements(pdf, name)


def annotations(pdf, subtype):
    return [value for page in pdf.pages for value in page.obj.get('/Annots', []) if value.Subtype == subtype]


def links(pdf):
    return annotations(pdf, '/Link')


def fields(pdf):
    return annotations(pdf, '/Widget')


def buttons(pdf):
    return [field for field in fields(pdf) if field.get('/FT') == '/Btn']


def texts(pdf):
    return [field for field in fields(pdf) if field.get('/FT') == '/Tx']


def fonts(pdf, subtype):
    return [value for value in pdf.objects if isinstance(value, Dictionary) and value.get('/Type') == '/Font' and value.get('/Subtype') == subtype]


def pages(pdf):
    return [page.obj for page in pdf.pages]


def catalog(pdf):
    return [pdf.Root]


def form(pdf):
    return [pdf.Root.AcroForm] if '/AcroForm' in pdf.Root else []


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


def put(name, make):
    """Puts something into the catalog, where no reader looks for it and every check of objects finds it."""
    def apply(pdf):
        pdf.Root[name] = make(pdf)
        return True
    return apply


def metadata(pattern, replacement=b''):
    """Changes the XMP packet."""
    def change(pdf):
        packet = bytes(pdf.Root.Metadata.read_bytes())
        changed = re.sub(pattern, replacement, packet, count=1, flags=re.S)
        pdf.Root.Metadata.write(changed)
        return changed != packet
    return change


def draw(operators):
    """Adds operators to the end of the first page."""
    def change(pdf):
        pdf.pages[0].contents_add(operators)
        return True
    return change


def become(names, new):
    """Gives every element of some types, in the first table that has all of them, another type."""
    def change(pdf):
        for table in elements(pdf, '/Table'):
            kids = [kid for kid in table.K if isinstance(kid, Dictionary)]
            if {str(kid.get('/S')) for kid in kids} >= names:
                for kid in kids:
                    if str(kid.S) in names:
                        kid.S = Name(new)
                return True
        return False
    return change


def kids(value):
    """The elements directly in an element."""
    inner = value.get('/K')
    return [kid for kid in (inner if isinstance(inner, Array) else [inner]) if isinstance(kid, Dictionary) and '/S' in kid]


def rows(pdf):
    return [row for row in elements(pdf, '/TR') if isinstance(row.get('/K'), Array) and len(row.K) > 1]
