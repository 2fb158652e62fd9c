"""Fonts: embedding, mapping to Unicode, widths (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11)."""
import io
import re
import struct

from fontTools.ttLib import TTFont
from pikepdf import Array, Stream

from .document import key


class Font:
    """A font dictionary: widths, glyph map and font program by code, and the text that ToUnicode gives each code."""

    def __init__(self, value, expect):
        self.value, self.name = value, str(value.get('/BaseFont'))
        self.two_byte = value.Subtype == '/Type0'
        self.unicode, self.widths, self.glyphs, self.program = {}, {}, None, None
        self.seen = set()               # (code, under ActualText), so that each is checked once
        descendant = value.DescendantFonts[0] if self.two_byte else value
        descriptor = descendant.get('/FontDescriptor')
        embedded = descriptor is not None and any(file in descriptor for file in ('/FontFile', '/FontFile2', '/FontFile3'))
        expect('U7.21.4.1-1', embedded or value.Subtype == '/Type3', f'not embedded: {self.name}')
        if self.two_byte:
            self.read_descendant(descendant, descriptor, expect)
        if '/ToUnicode' in value:
            self.unicode = read_to_unicode(bytes(value.ToUnicode.read_bytes()).decode('latin1'))

    def read_descendant(self, descendant, descriptor, expect):
        expect('U7.21.3.1', str(self.value.Encoding) in ('/Identity-H', '/Identity-V'), self.value.Encoding)
        if descendant.Subtype == '/CIDFontType2':
            expect('U7.21.3.2-1', '/CIDToGIDMap' in descendant, self.name)
        self.default_width = float(descendant.get('/DW', 1000))
        self.widths = read_widths(list(descendant.get('/W', [])))
        if isinstance(descendant.get('/CIDToGIDMap'), Stream):
            data = bytes(descendant.CIDToGIDMap.read_bytes())
            self.glyphs = [glyph for glyph, in struct.iter_unpack('>H', data)]
        if descriptor is not None and '/FontFile2' in descriptor:
            self.program = TTFont(io.BytesIO(bytes(descriptor.FontFile2.read_bytes())), lazy=True)
        if descriptor is not None and re.match(r'/[A-Z]{6}\+', self.name):
            expect('U7.21.4.2-2', '/CIDSet' not in descriptor, 'CIDSet must list every glyph; leave it out')

    def show(self, data, under_actual_text, expect):
        """Checks every code of a string that is shown."""
        codes = [data[i] << 8 | data[i + 1] for i in range(0, len(data) - 1, 2)] if self.two_byte else list(data)
        for code in codes:
            if (code, under_actual_text) not in self.seen:
                self.seen.add((code, under_actual_text))
                self.check_code(code, under_actual_text, expect)

    def check_code(self, code, under_actual_text, expect):
        if self.two_byte or '/Encoding' not in self.value:
            characters = self.unicode.get(code)
            if expect('U7.21.7-1', characters is not None, f'{self.name} code {code} without ToUnicode'):
                expect('U7.21.7-2', characters != '' and not any(ord(c) in (0, 0xFEFF, 0xFFFE) for c in characters), (self.name, code, characters))
                private = any(0xE000 <= ord(c) <= 0xF8FF for c in characters)
                expect('A6.2.11.7.3-1', under_actual_text or not private, 'private use character without ActualText')
        if self.two_byte:
            glyph = self.glyphs[code] if self.glyphs else code
            expect('U7.21.8-1', glyph != 0, f'.notdef shown in {self.name}')
            if self.program is not None and expect('U7.21.4.1-2', glyph < self.program['maxp'].numGlyphs, f'glyph {glyph} not in program'):
                advance = self.program['hmtx'].metrics[self.program.getGlyphName(glyph)][0] * 1000 / self.program['head'].unitsPerEm
                width = self.widths.get(code, self.default_width)
                expect('U7.21.5-1', abs(advance - width) <= 1, f'{self.name} CID {code}: W {width}, program {advance}')


def read_widths(entries):
    widths, i = {}, 0
    while i < len(entries):
        first = int(entries[i])
        if isinstance(entries[i + 1], Array):
            widths.update((first + j, float(width)) for j, width in enumerate(entries[i + 1]))
            i += 2
        else:
            widths.update((cid, float(entries[i + 2])) for cid in range(first, int(entries[i + 1]) + 1))
            i += 3
    return widths


def read_to_unicode(cmap):
    def decode(hexadecimal):
        return bytes.fromhex(hexadecimal).decode('utf-16-be', 'replace')

    result = {}
    for block in re.findall(r'beginbfchar(.*?)endbfchar', cmap, re.S):
        for code, target in re.findall(r'<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>', block):
            result[int(code, 16)] = decode(target)
    for block in re.findall(r'beginbfrange(.*?)endbfrange', cmap, re.S):
        for first, last, target in re.findall(r'<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>', block):
            start = bytes.fromhex(target)
            for code in range(int(first, 16), int(last, 16) + 1):
                low = (start[-2] << 8 | start[-1]) + code - int(first, 16)
                result[code] = (start[:-2] + struct.pack('>H', low)).decode('utf-16-be', 'replace')
        for first, _, targets in re.findall(r'<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[([^\]]*)\]', block):
            for i, target in enumerate(re.findall(r'<([0-9A-Fa-f]*)>', targets)):
                result[int(first, 16) + i] = decode(target)
    return result


def load(document, value):
    """The font of a dictionary, read once."""
    if key(value) not in document.fonts:
        document.fonts[key(value)] = Font(value, document.expect)
    return document.fonts[key(value)]


def check(document):
    """The simple fonts, once everything that is shown is known: form fields need one."""
    for font in document.fonts.values():
        if not font.two_byte and font.value.Subtype == '/TrueType':
            check_simple(document.expect, font.value)


def check_simple(expect, value):
    descriptor, first, last = value.get('/FontDescriptor'), int(value.FirstChar), int(value.LastChar)
    if descriptor is None or '/FontFile2' not in descriptor:
        return                          # not embedded: U7.21.4.1-1 has said so
    symbolic = int(descriptor.Flags) & 4
    expect('U7.21.6-2', symbolic or str(value.get('/Encoding')) in ('/WinAnsiEncoding', '/MacRomanEncoding'), value.get('/Encoding'))
    program = TTFont(io.BytesIO(bytes(descriptor.FontFile2.read_bytes())))
    maps = {(table.platformID, table.platEncID): table.cmap for table in program['cmap'].tables} if 'cmap' in program else {}
    expect('U7.21.6-1', symbolic or (len(maps) > 1 if (3, 0) in maps else len(maps) > 0), f'cmaps {list(maps)}')
    expect('A6.2.11.2-6', len(value.Widths) == last - first + 1, 'Widths')
    for code in range(first, last + 1):
        try:
            character = ord(bytes([code]).decode('cp1252'))
        except UnicodeDecodeError:
            continue
        glyph = maps.get((3, 1), {}).get(character)
        if glyph and code - first < len(value.Widths):
            advance = program['hmtx'].metrics[glyph][0] * 1000 / program['head'].unitsPerEm
            expect('U7.21.5-1', abs(advance - float(value.Widths[code - first])) <= 1, f'width of code {code} in a simple font')
