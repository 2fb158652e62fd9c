"""Fonts."""
import io
import re

from fontTools.ttLib import TTFont
from pikepdf import Array, Name

from .change import assign, first, fonts, remove


def composite(pdf):
    return fonts(pdf, '/Type0')


def descendants(pdf):
    return [font.DescendantFonts[0] for font in composite(pdf)]


def descriptors(pdf):
    return [font.FontDescriptor for font in descendants(pdf)]


def simple(pdf):
    return fonts(pdf, '/TrueType')


def widen_glyphs(font):
    font.W = Array([Array([float(width) + 40 for width in entry]) if isinstance(entry, Array) else entry for entry in font.W])


def map_to(target):
    """Lets every code of every font stand for one character."""
    def change(pdf):
        for font in composite(pdf):
            font.ToUnicode.write(re.sub(rb'(<[0-9A-F]{4}>)\s*<[0-9A-F]+>\n', rb'\1<' + target + rb'>\n', bytes(font.ToUnicode.read_bytes())))
        return True
    return change


def without_character_map(font):
    program = TTFont(io.BytesIO(bytes(font.FontDescriptor.FontFile2.read_bytes())))
    del program['cmap']
    written = io.BytesIO()
    program.save(written)
    font.FontDescriptor.FontFile2.write(written.getvalue())


def list_of_glyphs(pdf):
    descriptors(pdf)[0].CIDSet = pdf.make_stream(b'\x80')
    return True


BREAKS = {
    'U7.21.3.1': assign(composite, '/Encoding', Name('/Other-H')),
    'U7.21.3.2-1': remove(descendants, '/CIDToGIDMap'),
    'U7.21.4.1-1': remove(descriptors, '/FontFile2'),
    'U7.21.4.2-2': list_of_glyphs,
    'U7.21.5-1': first(descendants, widen_glyphs),
    'U7.21.6-1': first(simple, without_character_map),
    'U7.21.6-2': remove(simple, '/Encoding'),
    'U7.21.7-1': remove(composite, '/ToUnicode'),
    'U7.21.7-2': map_to(b'FEFF'),
    'A6.2.11.2-6': first(simple, lambda font: font.__setitem__('/Widths', Array(list(font.Widths)[1:]))),
    'A6.2.11.7.3-1': map_to(b'E000'),
}
