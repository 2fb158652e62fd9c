"""Output intent, XMP metadata, catalog and attachments (ISO 19005-2, 6.2.3, 6.6, 6.8; ISO 14289-1, 5, 6.2, 7.1, 7.10)."""
import re
import struct
import xml.etree.ElementTree as ElementTree

from .document import LANGUAGE, get, key, text

RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
PDFA = 'http://www.aiim.org/pdfa/ns/id/'
PDFUA = 'http://www.aiim.org/pdfua/ns/id/'
SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#'
DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'
KNOWN_NAMESPACES = {DUBLIN_CORE, RDF, PDFA, 'http://ns.adobe.com/xap/1.0/', 'http://ns.adobe.com/pdf/1.3/', 'http://ns.adobe.com/xap/1.0/mm/',
                    'http://ns.adobe.com/xap/1.0/rights/', 'http://www.aiim.org/pdfa/ns/extension/'}


def check(document):
    check_output_intents(document)
    check_metadata(document)
    check_catalog(document)
    check_attachments(document)


def check_output_intents(document):
    expect = document.expect
    for intent in document.catalog.get('/OutputIntents', []):
        if intent.get('/S') != '/GTS_PDFA1' or '/DestOutputProfile' not in intent:
            continue
        profile = bytes(intent['/DestOutputProfile'].read_bytes())
        device, space, version = profile[12:16], profile[16:20], profile[8] + (profile[9] >> 4) / 10
        document.output_space = space
        right_size = struct.unpack('>I', profile[:4])[0] == len(profile)
        expect('A6.2.3-1', device in (b'prtr', b'mntr') and space in (b'RGB ', b'CMYK', b'GRAY') and version < 5 and profile[36:40] == b'acsp' and right_size,
               (device, space, version, len(profile)))
        count = struct.unpack('>I', profile[128:132])[0]
        tags = {profile[132 + 12 * i:136 + 12 * i]: struct.unpack('>II', profile[136 + 12 * i:144 + 12 * i]) for i in range(count)}
        complete = all(tag in tags for tag in (b'desc', b'cprt', b'wtpt')) and all(offset + length <= len(profile) for offset, length in tags.values())
        expect('ICC-tags', complete, list(tags))
        expect('ICC-N', intent['/DestOutputProfile'].get('/N') == {b'RGB ': 3, b'CMYK': 4, b'GRAY': 1}.get(space), 'N')


def check_metadata(document):
    expect, catalog = document.expect, document.catalog
    metadata = catalog.get('/Metadata')
    if not expect('A6.6.2.1-1', metadata is not None and metadata.get('/Type') == '/Metadata' and metadata.get('/Subtype') == '/XML', 'no XMP'):
        return
    packet = bytes(metadata.read_bytes())
    head = packet[:120].split(b'?>')[0]
    expect('A6.6.2.1-2/3', b'bytes=' not in packet[:120] and b'encoding=' not in head, head)
    expect('A6.6.2.1-5', packet.startswith(b'<?xpacket'), head)
    try:
        root = ElementTree.fromstring(re.sub(rb'<\?xpacket[^>]*\?>', b'', packet).strip())
    except ElementTree.ParseError as error:
        expect('A6.6.2.1-4', False, error)
        return
    expect('A6.6.2.1-4', True)
    document.pdfa_part = xmp_property(root, PDFA, 'part')
    expect('A6.6.4-1', document.pdfa_part is not None, 'no pdfaid')
    expect('A6.6.4-2', document.pdfa_part in ('2', '3'), document.pdfa_part)
    expect('A6.6.4-3', xmp_property(root, PDFA, 'conformance') == 'A', xmp_property(root, PDFA, 'conformance'))
    expect('U5-1', xmp_property(root, PDFUA, 'part') is not None, 'no pdfuaid')
    expect('U5-2', xmp_property(root, PDFUA, 'part') == '1', xmp_property(root, PDFUA, 'part'))
    title = xmp_property(root, DUBLIN_CORE, 'title')
    expect('U7.1-9', title, 'no dc:title')
    described = {element.text for element in root.iter('{%s}namespaceURI' % SCHEMA)}
    for description in root.iter('{%s}Description' % RDF):
        for child in description:
            namespace = child.tag[1:].split('}')[0]
            expect('A6.6.2.3.1-1', namespace in KNOWN_NAMESPACES or namespace in described, f'namespace without extension schema: {namespace}')
    info = document.pdf.trailer.get('/Info')
    if info is not None and '/Title' in info:
        expect('A-info', str(info.Title) == title, 'Info.Title differs from XMP')


def xmp_property(root, namespace, name):
    """The text of a property, written as attribute or as element."""
    qualified = '{%s}%s' % (namespace, name)
    for description in root.iter('{%s}Description' % RDF):
        if qualified in description.attrib:
            return description.attrib[qualified]
        element = description.find(qualified)
        if element is not None:
            return ''.join(element.itertext()).strip()
    return None


def check_catalog(document):
    expect, catalog = document.expect, document.catalog
    expect('U6.2-1', get(catalog, '/MarkInfo', '/Marked') is True, 'not marked')
    expect('U7.1-4', get(catalog, '/MarkInfo', '/Suspects') is not True, 'Suspects')
    expect('U7.1-10', get(catalog, '/ViewerPreferences', '/DisplayDocTitle') is True, 'DisplayDocTitle')
    expect('U7.1-11', '/StructTreeRoot' in catalog, 'no structure tree')
    expect('U7.2-cat', '/Lang' in catalog and LANGUAGE.match(str(catalog.Lang)), 'catalog Lang')
    expect('A6.11-1', '/Requirements' not in catalog, 'Requirements')
    expect('A6.4.2-2', '/NeedsRendering' not in catalog, 'NeedsRendering')
    if '/Names' in catalog:
        expect('A6.10-1', '/AlternatePresentations' not in catalog.Names, 'AlternatePresentations')
    if '/OCProperties' in catalog:
        default = catalog.OCProperties.D
        expect('U7.10-1', all(text(each.get('/Name')) for each in [default, *catalog.OCProperties.get('/Configs', [])]), 'layer without Name')
        expect('U7.10-2', '/AS' not in default, 'AS')


def check_attachments(document):
    names = get(document.catalog, '/Names', '/EmbeddedFiles', '/Names')
    if names is None:
        return
    expect = document.expect
    associated = [key(file) for file in document.catalog.get('/AF', [])]
    for specification in list(names)[1::2]:
        file = specification.EF.F
        expect('A6.8-attach', document.pdfa_part == '3', 'an attachment that is no PDF/A needs part 3')
        expect('A6.8-1', re.match(r'^/[-\w+.]+/[-\w+.]+$', str(file.get('/Subtype'))), file.get('/Subtype'))
        expect('A6.8-3', '/AFRelationship' in specification, 'AFRelationship')
        expect('A6.8-4', key(specification) in associated, 'not in catalog AF')
        expect('A-moddate', get(file, '/Params', '/ModDate') is not None, 'ModDate')
