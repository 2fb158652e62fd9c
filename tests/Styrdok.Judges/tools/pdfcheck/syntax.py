"""File structure, implementation limits and what no object may hold (ISO 19005-2, 6.1, 6.2.5 to 6.2.10, 6.5)."""
import re

import pikepdf
from pikepdf import Array, Name, Stream, String

from .document import as_list, is_dictionary, text

BLEND_MODES = {'/Normal', '/Compatible', '/Multiply', '/Screen', '/Overlay', '/Darken', '/Lighten', '/ColorDodge', '/ColorBurn', '/HardLight',
               '/SoftLight', '/Difference', '/Exclusion', '/Hue', '/Saturation', '/Color', '/Luminosity'}
FORBIDDEN_ACTIONS = {'/Launch', '/Sound', '/Movie', '/ResetForm', '/ImportData', '/Hide', '/SetOCGState', '/Rendition', '/Trans', '/GoTo3DView',
                     '/JavaScript'}


def check(document):
    check_bytes(document)
    document.expect('A6.1.13-7', len(document.pdf.objects) <= 8388607)
    for indirect in document.pdf.objects:
        for value in with_direct_values(indirect):
            check_limits(document.expect, value)
            if isinstance(value, Stream):
                check_stream(document.expect, value)
            if is_dictionary(value):
                check_dictionary(document.expect, value)


def with_direct_values(value, depth=0):
    """An object and everything that stands directly in it."""
    yield value
    if depth < 60 and (isinstance(value, Array) or is_dictionary(value)):
        for inner in (value if isinstance(value, Array) else [value[name] for name in value.keys()]):
            if not (isinstance(inner, pikepdf.Object) and inner.is_indirect):
                yield from with_direct_values(inner, depth + 1)


def check_bytes(document):
    expect, raw, trailer = document.expect, document.raw, document.pdf.trailer
    expect('A6.1.2-1', re.match(rb'%PDF-1\.[0-7][\r\n]', raw), raw[:12])
    comment = raw.split(b'\n', 2)[1]
    expect('A6.1.2-2', comment[:1] == b'%' and len(comment) >= 5 and all(byte > 127 for byte in comment[1:5]), comment[:6])
    identifier = trailer.get('/ID')
    expect('A6.1.3-1', identifier is not None and len(bytes(identifier[0])) > 0, 'no ID')
    expect('A6.1.3-2', '/Encrypt' not in trailer, 'encrypted')
    expect('A6.1.3-3', re.search(rb'%%EOF(\r\n|\n|\r)?$', raw), raw[-10:])
    for match in re.finditer(rb'(.)(\d+)([ \r\n\t]+)(\d+)([ \r\n\t]+)obj(.)', raw, re.S):
        if match[1] in b'\r\n' and match[4] == b'0':
            expect('A6.1.9-1', len(match[3]) == 1 and len(match[5]) == 1 and match[6] in b'\r\n', match[0])
    for match in re.finditer(rb'/Length (\d+)[^>]*>>\s*stream(\r\n|\n)', raw):
        end = match.end() + int(match[1])
        expect('A6.1.7.1-1', re.match(rb'(\r\n|\n|\r)endstream', raw[end:end + 12]), raw[end:end + 12])
    expect('A6.1.7.1-2', re.search(rb'>>\s*stream\r?\n', raw), 'no stream')
    if b'\nxref' in raw:
        expect('A6.1.4-2', re.search(rb'\nxref(\r\n|\n|\r)\d+ \d+', raw), 'xref')


def check_limits(expect, value):
    if isinstance(value, int) and not isinstance(value, bool):
        expect('A6.1.13-1', -2147483648 <= value <= 2147483647, value)
    elif isinstance(value, String):
        expect('A6.1.13-3', len(bytes(value)) < 32768, len(bytes(value)))
    elif isinstance(value, Name):
        expect('A6.1.13-4', len(str(value)) <= 128, value)


def check_stream(expect, value):
    expect('A6.1.7.1-3', not any(name in value for name in ('/F', '/FFilter', '/FDecodeParms')), 'external stream')
    filters = [str(name) for name in as_list(value.get('/Filter'))]
    expect('A6.1.7.2-1', not any(name in ('/LZWDecode', '/Crypt') for name in filters), filters)
    subtype = text(value.get('/Subtype'))
    if subtype == '/Image':
        expect('A6.2.8-1', '/Alternates' not in value, 'Alternates')
        expect('A6.2.8-2', '/OPI' not in value, 'OPI')
        expect('A6.2.8-3', value.get('/Interpolate') in (None, False), 'Interpolate')
        expect('A6.2.8-4', value.get('/BitsPerComponent') in (None, 1, 2, 4, 8, 16), value.get('/BitsPerComponent'))
    elif subtype == '/Form':
        expect('A6.2.9-1', '/OPI' not in value and '/PS' not in value and value.get('/Subtype2') != '/PS', 'OPI or PS')
        expect('A6.2.9-2', '/Ref' not in value, 'Ref')
    elif subtype == '/PS':
        expect('A6.2.9-3', False, 'PostScript XObject')


def check_dictionary(expect, value):
    kind = text(value.get('/Type'))
    if kind == '/ExtGState' or ('/ca' in value and '/CA' in value and kind != '/Annot'):
        expect('A6.2.5-1', '/TR' not in value, 'TR')
        expect('A6.2.5-2', value.get('/TR2') in (None, Name.Default), 'TR2')
        expect('A6.2.5-3', '/HTP' not in value, 'HTP')
        expect('A6.2.10-1', '/BM' not in value or str(value['/BM']) in BLEND_MODES, value.get('/BM'))
    if '/S' in value and str(value['/S']) in FORBIDDEN_ACTIONS and kind in (None, '/Action'):
        expect('A6.5.1-1', False, value['/S'])
    if kind in ('/Catalog', '/Page'):
        expect('A6.5.2', '/AA' not in value, 'AA')
        expect('A6.10-2', '/PresSteps' not in value, 'PresSteps')
    if kind == '/Filespec' or '/EF' in value:
        expect('U7.11-1', text(value.get('/F')) and text(value.get('/UF')), 'embedded file specification needs F and UF')
