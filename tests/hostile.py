#!/usr/bin/env python3
"""Runs the tool over files that somebody made to do harm, and reports how long each run took and how much memory it had at most.

usage: tests/hostile.py TOOL        such as artifacts/styrdok/styrdok

Every file is made here. Each stands in a library of its own, as the mark of the organisation or as one of its fonts. The first row is a library without such a
file: what the others take more is what the file costs. Nothing is asserted but that the tool ends with an answer (exit code 0 or 1) and no stack trace.
"""
import os
import random
import struct
import sys
import tempfile
import time
import zlib
from pathlib import Path

POLICY = """styrdok: 1
kind: policy
id: meetings
source_language: nb
languages: { nb: authoritative }
title: Møter
sections:
  - { id: purpose, type: purpose, heading: Formål, body: Møter gir alle en stemme. }
"""
ORGANISATION = 'styrdok: 1\nkind: organisation\nid: us\nnames: { nb: Vi }\nbrand:\n  color: "#0b5a46"\n'


def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


def png(width, height, data, depth=8, colour=6, before=b'', interlaced=0):
    head = chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, depth, colour, 0, 0, interlaced))
    return b'\x89PNG\r\n\x1a\n' + head + before + chunk(b'IDAT', data) + chunk(b'IEND', b'')


def bomb(size):
    packer, parts = zlib.compressobj(9), []
    for _ in range(size // 1_000_000):
        parts.append(packer.compress(bytes(1_000_000)))
    return b''.join(parts) + packer.flush()


ADAM7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
SPARSE = {8: bytes(240) + bytes(range(15, 256, 16)), 16: bytes(246) + bytes(range(25, 256, 25))}


def largest(depth=8, colour=6, interlaced=0, row=None, before=b'', size=3_000):
    """As many points as a picture may have, of as much noise as fits into the 4 MiB that its file may have; or the row that is given, filter and all, again and again."""
    noise = random.Random(5)
    packer, parts = zlib.compressobj(9, strategy=zlib.Z_RLE if row is None else zlib.Z_DEFAULT_STRATEGY), []
    for x, y, step_x, step_y in ADAM7 if interlaced else [(0, 0, 1, 1)]:
        width, height = -(-(size - x) // step_x), -(-(size - y) // step_y)
        samples = width * {2: 3, 3: 1, 6: 4}[colour]
        for _ in range(height):
            if row:
                parts.append(packer.compress(row[:1 + samples * depth // 8]))
                continue
            fine = noise.randbytes(samples).translate(SPARSE[depth])
            wide = bytearray(samples * depth // 8)
            for part in range(depth // 8):
                wide[part::depth // 8] = fine
            parts.append(packer.compress(b'\0' + wide))
    return png(size, size, b''.join(parts) + packer.flush(), depth, colour, before, interlaced)


def svg(body, size='viewBox="0 0 100 100"'):
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{body}</svg>'.encode()


def doubled(levels):
    """Each group uses the one before it ten times."""
    groups = ['<g id="a0"><rect width="1" height="1"/></g>']
    groups += [f'<g id="a{level}">' + f'<use href="#a{level - 1}"/>' * 10 + '</g>' for level in range(1, levels)]
    return svg('<defs>' + ''.join(groups) + f'</defs><use href="#a{levels - 1}"/>')


def jpeg(width, height, more=b''):
    frame = b'\xff\xc0' + struct.pack('>HBHHB', 17, 8, height, width, 3) + b'\x01\x11\x00\x02\x11\x00\x03\x11\x00'
    return b'\xff\xd8' + more + frame + b'\xff\xda\x00\x0c\x03\x01\x00\x02\x00\x03\x00\x00\x3f\x00' + b'\x00' * 64 + b'\xff\xd9'


def photograph(length=4_150_000):
    """As large as a JPEG may be: its points are noise, which nobody unpacks."""
    quantization = b'\xff\xdb\0\x43\0' + b'\1' * 64
    codes = b''.join(b'\xff\xc4\0\x1f' + bytes([table]) + bytes(3) + b'\x0c' + bytes(12) + bytes(range(12)) for table in (0, 16))
    frame = b'\xff\xc0' + struct.pack('>HBHHB', 17, 8, 8_000, 8_000, 3) + b'\x01\x11\0\x02\x11\0\x03\x11\0'
    scan = b'\xff\xda\0\x0c\x03\1\0\2\0\3\0\0\x3f\0' + random.Random(5).randbytes(length).replace(b'\xff', b'\xfe')
    return b'\xff\xd8' + quantization + codes + frame + scan + b'\xff\xd9'


def sfnt(tables, claimed=None):
    head = struct.pack('>IHHHH', 0x00010000, claimed or len(tables), 16, 0, 0)
    at, records, bodies = 12 + 16 * len(tables), b'', b''
    for tag, body, length in tables:
        records += tag + struct.pack('>III', 0, at + len(bodies), length if length is not None else len(body))
        bodies += body + b'\0' * (-len(body) % 4)
    return head + records + bodies


MARKS = {
    'PNG of 60,000 × 60,000 points': ('mark.png', lambda: png(60_000, 60_000, zlib.compress(b'\0'))),
    'PNG that unpacks to 1 GB': ('mark.png', lambda: png(100, 100, bomb(1_000_000_000))),
    'PNG whose colour profile unpacks to 1 GB': ('mark.png', lambda: png(1, 1, zlib.compress(b'\0' * 5), before=chunk(b'iCCP', b'a\0\0' + bomb(900_000_000)))),
    'PNG cut in its head': ('mark.png', lambda: png(9, 9, zlib.compress(bytes(400)))[:20]),
    'PNG of 4,000 × 4,000 that is whole': ('mark.png', lambda: png(4_000, 4_000, zlib.compress(bytes(4_000 * 16_001)))),
    'PNG of 3,000 × 3,000, as large as may be, empty': ('mark.png', lambda: png(3_000, 3_000, zlib.compress(bytes(3_000 * 12_001)))),
    'the same of noise, in a palette with opacity': ('mark.png', lambda: largest(colour=3, before=chunk(b'PLTE', bytes(range(256)) * 3) + chunk(b'tRNS', bytes(range(256))))),
    'the same of noise, without opacity': ('mark.png', lambda: largest(colour=2)),
    'the same of noise, with opacity': ('mark.png', lambda: largest()),
    'the same of noise, with opacity, interlaced': ('mark.png', lambda: largest(interlaced=1)),
    'the same of noise, with opacity, 16 bits': ('mark.png', lambda: largest(16)),
    'the same of noise, with opacity, 16 bits, interlaced': ('mark.png', lambda: largest(16, interlaced=1)),
    'PNG of 2,040 × 2,040, 16 bits, interlaced, that takes 16 MiB in a document': ('mark.png', lambda: largest(16, interlaced=1, size=2_040, row=b'\3' + random.Random(6).randbytes(24_000))),
    'PNG of 3,000 × 3,000 of noise that packs into 4 MiB in no other form': ('mark.png', lambda: largest(16, interlaced=1, row=b'\3' + random.Random(6).randbytes(24_000))),
    'PNG with 60,000 empty chunks': ('mark.png', lambda: png(1, 1, zlib.compress(b'\0' * 5), before=chunk(b'teSt', b'') * 60_000)),
    'JPEG of 65,535 × 65,535 points': ('mark.jpg', lambda: jpeg(65_535, 65_535)),
    'JPEG of 8,000 × 8,000 and 4 MiB': ('mark.jpg', photograph),
    'JPEG of 8,000 × 8,000 in 1 kB': ('mark.jpg', lambda: photograph(1_000)),
    'JPEG with 12,000 comments': ('mark.jpg', lambda: jpeg(9, 9, (b'\xff\xfe\x00\x42' + b'x' * 64) * 12_000)),
    'JPEG whose Exif leads to itself': ('mark.jpg', lambda: jpeg(9, 9, b'\xff\xe1' + struct.pack('>H', 36) + b'Exif\0\0MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\x08')),
    'SVG nested 200,000 deep': ('mark.svg', lambda: svg('<g>' * 130_000 + '</g>' * 60_000)),
    'SVG of which each part uses ten others, nine times': ('mark.svg', lambda: doubled(9)),
    'SVG with entities within entities': ('mark.svg', lambda: b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">' + b''.join(b'<!ENTITY %c "%s">' % (98 + i, b'&%c;' % (97 + i) * 10) for i in range(9)) + b']>' + svg('<desc>&j;</desc>')),
    'SVG with a path of 900 kB': ('mark.svg', lambda: svg('<path d="M0 0' + 'a1 2 3 1 0 4 5' * 70_000 + '"/>')),
    'SVG with 19,000 gradients that repeat 200 times': ('mark.svg', lambda: svg('<linearGradient id="g" x2="0.001" spreadMethod="repeat"><stop stop-color="red"/><stop offset="1"/></linearGradient>' + '<rect width="9" height="9" fill="url(#g)"/>' * 19_000)),
    'SVG with groups that scale a million million times': ('mark.svg', lambda: svg('<g transform="scale(1000000)"><g transform="scale(1000000)"><rect width="9" height="9"/></g></g>')),
    'SVG of a hundredth of a unit': ('mark.svg', lambda: svg('<rect width=".01" height=".005"/>', 'viewBox="0 0 .01 .01"')),
    'SVG with clips within clips': ('mark.svg', lambda: svg(''.join(f'<clipPath id="c{i}" clip-path="url(#c{i + 1})"><rect width="9" height="9"/></clipPath>' for i in range(5_000)) + '<rect width="9" height="9" clip-path="url(#c0)"/>')),
}
FONTS = {
    'font of noise': lambda: bytes((i * 7919) & 255 for i in range(500_000)),
    'font that claims 65,535 tables': lambda: sfnt([(b'head', bytes(54), None)], 65_535),
    'font whose tables reach 4 GB': lambda: sfnt([(tag, bytes(64), 0xFFFFFFF0) for tag in (b'cmap', b'glyf', b'head', b'hhea', b'hmtx', b'loca', b'maxp')]),
    'font with four thousand million characters': lambda: sfnt([(b'cmap', struct.pack('>HHHHIHHIII', 0, 1, 3, 10, 12, 12, 0, 0xFFFFFFFF, 0, 0xFFFFFFFF), None), (b'head', bytes(54), None)]),
}


def run(tool, folder):
    null = os.open(os.devnull, os.O_WRONLY)
    errors = folder / 'errors.txt'
    start = time.monotonic()
    child = os.posix_spawn(tool, [tool, 'build', str(folder / 'in'), '--quiet', '--no-color', '--output', str(folder / 'out')], os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_OPEN, 2, str(errors), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)])
    _, status, usage = os.wait4(child, 0)
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, os.waitstatus_to_exitcode(status), errors.read_text()


def measure(tool, name, files, brand):
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for path, data in {'policies/meetings.yaml': POLICY.encode(), 'organisations/us/organisation.yaml': (ORGANISATION + brand).encode(), **files}.items():
            file = folder / 'in' / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        wall, processor, memory, code, errors = run(tool, folder)
    first = next((line for line in errors.splitlines() if ': error ' in line), '')
    answer = first.split(': error ')[-1][:70] if first else 'drawn' if code == 0 else f'exit {code}: {errors[:200]}'
    print(f'| {name} | {wall:.2f} s | {processor:.2f} s | {memory} MB | {answer} |', flush=True)
    return code in (0, 1) and 'in the tool itself' not in errors


def main():
    tool = str(Path(sys.argv[1]).resolve())
    print('| file | time | processor time | memory at most | answer |\n|---|---|---|---|---|')
    fine = measure(tool, 'none', {}, '')
    for name, (mark, made) in MARKS.items():
        fine &= measure(tool, name, {f'organisations/us/{mark}': made()}, f'  mark: {mark}\n')
    for name, made in FONTS.items():
        fine &= measure(tool, name, {'organisations/us/own.ttf': made()}, '  fonts: { regular: own.ttf }\n')
    sys.exit(0 if fine else 'The tool gave no answer to a file.')


main()
