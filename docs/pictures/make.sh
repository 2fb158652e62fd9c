#!/usr/bin/env bash
# make.sh TOOL: makes the pictures of the guides from docs/pictures/library. `./build.sh pictures` calls it with the tool that it has built. Needs chromium, poppler-utils and
# imagemagick. The same programs give the same bytes; other versions of them draw letters a little otherwise, so the pictures are made when what they show has changed.
set -euo pipefail
tool=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
for program in chromium pdftoppm convert; do
  command -v "$program" >/dev/null || { echo "missing $program: apt-get install chromium poppler-utils imagemagick" >&2; exit 2; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
document=health-promoting-work-environment
"$tool" build "$here/library" --library builtin --document $document --language sv --format html,pdf --output "$work/out" --quiet

# page ORGANISATION PAGE NAME: a page of the PDF.
page() { pdftoppm -r 40 -png -singlefile -f "$2" -l "$2" "$work/out/$1/sv/$document.pdf" "$work/$3"; }

# screen ORGANISATION WIDTH HEIGHT NAME [light|dark]: the top of the page in a window, half as large.
screen() {
  local dark=()
  [ "${5:-light}" = dark ] && dark=(--blink-settings=preferredColorScheme=0)
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --user-data-dir="$work/profile" --force-device-scale-factor=0.5 "${dark[@]}" --window-size="$2,$3" --screenshot="$work/$4.png" "file://$work/out/$1/sv/$document.html" >/dev/null 2>&1
}

# sheet NAME COLUMNS HEIGHT PICTURE...: rows of pictures of one height, in few colours and without dates, so that the file stays small and the same.
sheet() {
  local name=$1 columns=$2 height=$3 rows=()
  shift 3
  while [ $# -gt 0 ]; do
    local row="$work/row-${#rows[@]}.png"
    convert "${@:1:$columns}" -resize "x$height" -bordercolor '#e4e6e8' -border 6 +append "$row"
    rows+=("$row")
    shift "$columns"
  done
  convert "${rows[@]}" -background '#e4e6e8' -append -bordercolor '#e4e6e8' -border 6 -strip -dither None -colors 48 \
    -define png:exclude-chunks=date,time,tEXt -define png:compression-level=9 "$here/$name.png"
}

cd "$work"
page one-colour 1 a; page one-colour 4 b
screen one-colour 1280 900 c; screen one-colour 1280 900 d dark
sheet one-colour 4 320 a.png b.png c.png d.png

for cover in band field plain; do page "$cover" 1 "$cover"; done
sheet covers 3 400 band.png field.png plain.png

for theme in ledger protocol poster; do
  page "$theme" 1 "$theme-1"; page "$theme" 2 "$theme-2"; page "$theme" 4 "$theme-4"
  screen "$theme" 1280 900 "$theme-s"
done
sheet themes 4 300 ledger-1.png ledger-2.png ledger-4.png ledger-s.png protocol-1.png protocol-2.png protocol-4.png protocol-s.png poster-1.png poster-2.png poster-4.png poster-s.png
