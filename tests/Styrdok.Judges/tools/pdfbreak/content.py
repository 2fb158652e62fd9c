"""Content streams."""
from pikepdf import Array, Dictionary, Name

from .change import draw, first, pages


def paint_untagged(pdf):
    pdf.pages[0].contents_add(b'q 0 0 1 rg 10 10 20 20 re f Q', prepend=True)
    return True


def grey_without_intent(pdf):
    del pdf.Root['/OutputIntents']
    return draw(b'0 g')(pdf)


def draw_twice(pdf):
    form = pdf.make_stream(b'')
    form.Type, form.Subtype, form.BBox, form.Resources = Name.XObject, Name.Form, Array([0, 0, 1, 1]), Dictionary()
    pdf.pages[0].add_resource(form, Name.XObject, Name('/Twice'))
    return draw(b'/P <</MCID 0>> BDC /Twice Do /Twice Do EMC')(pdf)


def show(code):
    def change(pdf):
        for page in pdf.pages:
            for name, font in page.obj.Resources.get('/Font', Dictionary()).items():
                if font.Subtype == '/Type0':
                    page.contents_add(b'/Artifact BMC BT %s 9 Tf <%s> Tj ET EMC' % (str(name).encode(), code))
                    return True
        return False
    return change


BREAKS = {
    'U7.1-1': draw(b'/P <</MCID 0>> BDC /Artifact BMC EMC EMC'),
    'U7.1-2': draw(b'/Artifact BMC /P <</MCID 0>> BDC EMC EMC'),
    'U7.1-3': paint_untagged,
    'U7.20-2': draw_twice,
    'U7.21.4.1-2': show(b'FFF0'),
    'U7.21.8-1': show(b'0000'),
    'A6.1.13-8': draw(b'q ' * 29 + b'Q ' * 29),
    'A6.2.2-2': first(pages, lambda page: page.__delitem__('/Resources')),
    'A6.2.4.3-3': draw(b'0 0 0 1 k'),
    'A6.2.4.3-4': grey_without_intent,
    'MC-bal': draw(b'EMC'),
    'MC-nest': draw(b'/P <</MCID 0>> BDC /P <</MCID 1>> BDC EMC EMC'),
    'MC-tag': draw(b'/Figure <</MCID 0>> BDC EMC'),
    'MC-used': first(pages, lambda page: page.__setitem__('/Contents', Array())),
    'q-bal': draw(b'q'),
}
