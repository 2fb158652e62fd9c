"""What no object may hold, and the bytes of the file. BYTES are changes to the file as it was saved, with a plain cross-reference table."""
import re

import pikepdf
from pikepdf import Array, Dictionary, Name

from .change import assign, catalog, pages, put


def image(**entries):
    def make(pdf):
        stream = pdf.make_stream(b'\0\0\0')
        for name, value in dict(Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, ColorSpace=Name.DeviceRGB, BitsPerComponent=8, **entries).items():
            stream['/' + name] = value
        return stream
    return put('/Extra', make)


def drawing(**entries):
    def make(pdf):
        stream = pdf.make_stream(b'')
        for name, value in {'Type': Name.XObject, 'Subtype': Name.Form, 'BBox': Array([0, 0, 1, 1]), **entries}.items():
            stream['/' + name] = value
        return stream
    return put('/Extra', make)


def state(**entries):
    return put('/Extra', lambda pdf: pdf.make_indirect(Dictionary(Type=Name.ExtGState, **entries)))


def outside(pdf):
    stream = pdf.make_stream(b'')
    stream['/FFilter'] = Name.FlateDecode
    return stream


BREAKS = {
    'U7.11-1': put('/Extra', lambda pdf: pdf.make_indirect(Dictionary(Type=Name.Filespec, F=pikepdf.String('a')))),
    'A6.1.7.1-3': put('/Extra', outside),
    'A6.1.13-1': put('/Extra', lambda pdf: 2147483648),
    'A6.1.13-3': put('/Extra', lambda pdf: pikepdf.String('a' * 40000)),
    'A6.1.13-4': put('/Extra', lambda pdf: Name('/' + 'a' * 200)),
    'A6.1.13-11': assign(pages, '/MediaBox', Array([0, 0, 2, 2])),
    'A6.2.5-1': state(TR=Name.Identity),
    'A6.2.5-2': state(TR2=Name.Identity),
    'A6.2.5-3': state(HTP=Array([0, 0])),
    'A6.2.8-1': image(Alternates=Array()),
    'A6.2.8-2': image(OPI=Dictionary()),
    'A6.2.8-3': image(Interpolate=True),
    'A6.2.8-4': put('/Extra', lambda pdf: broken_depth(pdf)),
    'A6.2.9-1': drawing(OPI=Dictionary()),
    'A6.2.9-2': drawing(Ref=Dictionary()),
    'A6.2.9-3': drawing(Subtype=Name.PS),
    'A6.2.10-1': state(BM=Name('/Glow')),
    'A6.5.2': assign(catalog, '/AA', Dictionary()),
    'A6.10-2': assign(pages, '/PresSteps', Dictionary()),
}


def broken_depth(pdf):
    stream = pdf.make_stream(b'\0')
    stream.Type, stream.Subtype, stream.Width, stream.Height, stream.ColorSpace, stream.BitsPerComponent = Name.XObject, Name.Image, 1, 1, Name.DeviceGray, 3
    return stream


def shorter_length(raw):
    match = re.search(rb'/Length (\d\d+)[^>]*>>\s*stream\n', raw)
    length = int(match[1])
    return raw[:match.start(1)] + str(length - 1).encode().rjust(len(match[1]), b'0') + raw[match.end(1):]


BYTES = {
    'A6.1.2-1': lambda raw: raw.replace(b'%PDF-1.', b'%PDF-0.', 1),
    'A6.1.2-2': lambda raw: re.sub(rb'^([^\n]*\n)%[^\n]*', rb'\1%abcd', raw, count=1),
    'A6.1.3-1': lambda raw: raw.replace(b'/ID [', b'/IX [', 1),
    'A6.1.3-3': lambda raw: raw + b'more\n',
    'A6.1.4-2': lambda raw: raw.replace(b'\nxref\n', b'\nxref \n', 1),
    'A6.1.7.1-1': shorter_length,
    'A6.1.7.2-1': lambda raw: raw.replace(b'/FlateDecode', b'/LZWDecode  ', 1),
    'A6.1.9-1': lambda raw: raw.replace(b'\n1 0 obj\n', b'\n1  0 obj\n', 1),
}
