"""Content streams: everything that paints is tagged or an artifact, nesting is sound, colours fit the output intent (ISO 14289-1, 7.1; ISO 19005-2, 6.2)."""
import collections

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from . import fonts
from .document import get, key
from .structure import standard_type

PAINTING = {'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'BI', 'INLINE IMAGE'}
SHOWING = {'Tj', "'", '"', 'TJ'}
DEVICE_OPERATOR = {'/DeviceRGB': 'rg', '/DeviceCMYK': 'k', '/DeviceGray': 'g'}


def check(document):
    expect = document.expect
    shown, forms = collections.Counter(), collections.Counter()
    for number, page in enumerate(document.pdf.pages, 1):
        box = [float(side) for side in page.mediabox]
        expect('A6.1.13-11', all(3 <= abs(box[i + 2] - box[i]) <= 14400 for i in (0, 1)), box)
        expect('A6.2.2-2', '/Resources' in page.obj, 'page Resources inherited')
        Reader(document, page.obj, number, shown, forms).read(page, page.obj.get('/Resources', Dictionary()))
    for place in document.content_owner:
        expect('MC-used', shown[place] == 1, f'MCID {place} is referred to and stands {shown[place]} times in content')
    for _, font in (get(document.catalog, '/AcroForm', '/DR', '/Font') or Dictionary()).items():
        fonts.load(document, font)


class Reader:
    """Reads the content of one page, or of an annotation's appearance on it, and of the forms it draws."""

    def __init__(self, document, page, number, shown, forms, appearance=False):
        self.document, self.expect, self.page, self.number, self.appearance = document, document.expect, page, number, appearance
        self.shown, self.forms = shown, forms
        key_number = page.get('/StructParents')
        self.parents = document.parent_tree.get(int(key_number)) if key_number is not None else None
        self.marks = []                 # open marked content: (tagged | artifact | other, has ActualText)

    def tagged(self):
        return any(mark == 'tagged' for mark, _ in self.marks)

    def artifact(self):
        return any(mark == 'artifact' for mark, _ in self.marks)

    def read(self, stream, resources, depth=0):
        base, saved, font, font_stack = len(self.marks), 0, None, []
        for instruction in pikepdf.parse_content_stream(stream):
            operands, operator = list(instruction.operands), str(instruction.operator)
            if operator in ('BDC', 'BMC'):
                self.begin(operands, resources)
            elif operator == 'EMC':
                if self.expect('MC-bal', len(self.marks) > base, 'EMC without BMC'):
                    self.marks.pop()
            elif operator == 'q':
                saved += 1
                font_stack.append(font)
                self.expect('A6.1.13-8', saved + depth <= 28, 'q nested too deep')
            elif operator == 'Q':
                saved -= 1
                font = font_stack.pop() if font_stack else None
            elif operator == 'Tf':
                value = get(resources, '/Font', str(operands[0]))
                self.expect('A6.2.2-2', value is not None, f'font resource {operands[0]}')
                font = fonts.load(self.document, value) if value is not None else None
            elif operator in SHOWING:
                self.expect_marked('text')
                self.show(font, operands[-1] if operator == 'TJ' else [operands[-1]])
            elif operator in PAINTING:
                self.expect_marked('painting')
            elif operator == 'Do':
                self.draw(get(resources, '/XObject', str(operands[0])), operands[0], depth + saved)
            elif operator in ('cs', 'CS'):
                self.colour(DEVICE_OPERATOR.get(str(operands[0]), ''))
            else:
                self.colour(operator)
        self.expect('MC-bal', len(self.marks) == base, 'unbalanced marked content')
        self.expect('q-bal', saved == 0, 'unbalanced q')

    def begin(self, operands, resources):
        tag, properties = str(operands[0]), operands[1] if len(operands) > 1 else None
        if isinstance(properties, Name):
            properties = get(resources, '/Properties', str(properties))
        actual_text = isinstance(properties, Dictionary) and '/ActualText' in properties
        if tag == '/Artifact':
            self.expect('U7.1-1', not self.tagged(), f'Artifact inside tagged content, page {self.number}')
            self.marks.append(('artifact', actual_text))
        elif properties is not None and '/MCID' in properties:
            self.begin_tagged(tag, int(properties['/MCID']))
            self.marks.append(('tagged', actual_text))
        else:
            self.marks.append(('other', actual_text))

    def begin_tagged(self, tag, identifier):
        self.expect('U7.1-2', not self.artifact(), 'tagged inside Artifact')
        self.expect('MC-nest', not self.tagged(), 'MCID nested in MCID')
        owners = self.document.content_owner.get((key(self.page), identifier), [])
        self.expect('MC-owner', len(owners) == 1, f'MCID {identifier} on page {self.number} owned by {len(owners)} elements')
        self.shown[(key(self.page), identifier)] += 1
        if owners:
            self.expect('MC-tag', standard_type(self.document, tag) == owners[0].kind or tag == '/P', f'{tag} vs {owners[0].kind}')
        if owners:
            listed = self.parents is not None and identifier < len(self.parents) and self.parents[identifier] is not None
            self.expect('PT-mcid', listed and key(self.parents[identifier]) == key(owners[0].value), f'ParentTree, page {self.number}, MCID {identifier}')

    def expect_marked(self, what):
        if not self.appearance:
            self.expect('U7.1-3', self.tagged() or self.artifact(), f'{what} neither tagged nor artifact, page {self.number}')

    def show(self, font, strings):
        if font is None:
            return
        for string in strings:
            if isinstance(string, String):
                font.show(bytes(string), any(actual_text for _, actual_text in self.marks), self.expect)

    def draw(self, value, name, depth):
        if not self.expect('A6.2.2-2', value is not None, f'XObject resource {name}'):
            return
        if value.get('/Subtype') == '/Form':
            if self.tagged():
                self.forms[key(value)] += 1
                self.expect('U7.20-2', self.forms[key(value)] == 1, 'form XObject in tagged content used twice')
            self.read(value, value.get('/Resources', Dictionary()), depth)
            return
        self.expect_marked('image')
        for image in (value, value.get('/SMask')):
            if image is not None:
                space = image.get('/ColorSpace')
                if isinstance(space, Array):
                    space = space[1] if space[0] == '/Indexed' else space[0]
                self.colour(DEVICE_OPERATOR.get(str(space[0] if isinstance(space, Array) else space), ''))

    def colour(self, operator):
        space = self.document.output_space
        if operator in ('rg', 'RG'):
            self.expect('A6.2.4.3-2', space == b'RGB ', 'DeviceRGB without RGB output intent')
        elif operator in ('k', 'K'):
            self.expect('A6.2.4.3-3', space == b'CMYK', 'DeviceCMYK without CMYK output intent')
        elif operator in ('g', 'G'):
            self.expect('A6.2.4.3-4', space is not None, 'DeviceGray without output intent')
