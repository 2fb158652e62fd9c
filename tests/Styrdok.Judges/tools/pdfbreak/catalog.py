"""Catalog, output intent, metadata and attachments."""
import re

import pikepdf
from pikepdf import Array, Dictionary, Name

from .change import assign, catalog, first, metadata, remove


def profile(change):
    def apply(pdf):
        stream = pdf.Root.OutputIntents[0].DestOutputProfile
        stream.write(change(bytes(stream.read_bytes())))
        return True
    return apply


def specifications(pdf):
    return list(pdf.Root.get('/AF', []))


def embedded(pdf):
    return [specification.EF.F for specification in specifications(pdf)]


def attached_as_part_2(pdf):
    return '/AF' in pdf.Root and metadata(rb'<pdfaid:part>3', b'<pdfaid:part>2')(pdf)


def layers(**default):
    return lambda pdf: pdf.Root.__setitem__('/OCProperties', Dictionary(OCGs=Array(), D=Dictionary(**default))) is None


BREAKS = {
    'U5-1': metadata(rb'<pdfuaid:part>.*?</pdfuaid:part>'),
    'U5-2': metadata(rb'<pdfuaid:part>1', b'<pdfuaid:part>2'),
    'U6.2-1': remove(catalog, '/MarkInfo'),
    'U7.1-4': first(catalog, lambda root: root.MarkInfo.__setitem__('/Suspects', True)),
    'U7.1-9': metadata(rb'<dc:title>.*?</dc:title>'),
    'U7.1-10': remove(catalog, '/ViewerPreferences'),
    'U7.1-11': remove(catalog, '/StructTreeRoot'),
    'U7.2-cat': remove(catalog, '/Lang'),
    'U7.10-1': layers(),
    'U7.10-2': layers(Name=pikepdf.String('layers'), AS=Array()),
    'A6.2.3-1': profile(lambda data: data[:12] + b'abst' + data[16:]),
    'ICC-tags': profile(lambda data: data.replace(b'wtpt', b'xxxx')),
    'ICC-N': first(catalog, lambda root: root.OutputIntents[0].DestOutputProfile.__setitem__('/N', 4)),
    'A6.2.4.3-2': remove(catalog, '/OutputIntents'),
    'A6.4.2-2': assign(catalog, '/NeedsRendering', True),
    'A6.5.1-1': assign(catalog, '/OpenAction', Dictionary(Type=Name.Action, S=Name.JavaScript, JS=pikepdf.String('app.alert(1)'))),
    'A6.6.2.1-1': remove(catalog, '/Metadata'),
    'A6.6.2.1-2/3': metadata(rb'<\?xpacket begin', b'<?xpacket encoding="UTF-8" begin'),
    'A6.6.2.1-4': metadata(rb'</rdf:RDF>'),
    'A6.6.2.1-5': metadata(rb'^<\?xpacket[^>]*>\s*'),
    'A6.6.2.3.1-1': metadata(rb'<pdfaSchema:namespaceURI>urn:.*?</pdfaSchema:namespaceURI>'),
    'A6.6.4-1': metadata(rb'<pdfaid:part>.*?</pdfaid:part>'),
    'A6.6.4-2': metadata(rb'<pdfaid:part>.', b'<pdfaid:part>4'),
    'A6.6.4-3': metadata(rb'<pdfaid:conformance>A', b'<pdfaid:conformance>B'),
    'A6.10-1': first(lambda pdf: [pdf.Root.Names] if '/Names' in pdf.Root else [], lambda names: names.__setitem__('/AlternatePresentations', Dictionary())),
    'A6.11-1': assign(catalog, '/Requirements', Array()),
    'A6.8-attach': attached_as_part_2,
    'A6.8-1': remove(embedded, '/Subtype'),
    'A6.8-3': remove(specifications, '/AFRelationship'),
    'A6.8-4': remove(catalog, '/AF'),
    'A-moddate': remove(embedded, '/Params'),
    'A-info': lambda pdf: pdf.docinfo.__setitem__('/Title', 'Another title') is None,
}
