"""Says where the figures of a PDF stand: page, box in points from its lower left corner, alternative text. One JSON line a file.

usage: figures.py FILE.pdf...
"""
import json
import sys

import pikepdf


def figures(node, page):
    """Yields the Figure elements below a node of the structure tree that have a box, in reading order."""
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from figures(kid, page)
        return
    if not isinstance(node, pikepdf.Dictionary):
        return
    page = node.get('/Pg', page)
    if node.get('/S') == '/Figure':
        attributes = node.get('/A', {})
        for owner in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
            if '/BBox' in owner:
                yield {'page': page.objgen, 'box': [float(side) for side in owner['/BBox']], 'alt': str(node.get('/Alt', ''))}
    if '/K' in node:
        yield from figures(node['/K'], page)


for path in sys.argv[1:]:
    with pikepdf.open(path) as pdf:
        numbers = {page.objgen: (index + 1, float(page.mediabox[3])) for index, page in enumerate(pdf.pages)}
        found = list(figures(pdf.Root.StructTreeRoot.get('/K', pikepdf.Array()), None))
        for figure in found:
            figure['page'], figure['height'] = numbers[figure['page']]
        print(json.dumps({'path': path, 'figures': found}))
