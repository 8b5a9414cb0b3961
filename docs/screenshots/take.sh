#!/usr/bin/env bash
# Takes the pictures beside this script anew: docs/screenshots/take.sh (needs Chromium, or what CHROMIUM names).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$root" && ./benchmeta report testdata/listings/hf-papers.txt -o "$work/hf-papers.html")

# NAME ADDRESS [OPTION…]: a picture of the page at an address behind '#'
take() {
    local name=$1 address=$2
    shift 2
    "${CHROMIUM:-chromium}" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files \
        --virtual-time-budget=5000 --window-size=1400,1000 "$@" --screenshot="$here/$name.png" "$address" 2>/dev/null
}

page=file://$work/hf-papers.html
paper='paper=tideserve-disaggregating-prefill-and-decode-without-idle-accelerators'
chain='#/comparisons?from=spindleacc&to=v100s'
take overview "$page#/overview"
take speedups "$page#/speedups"
take dark "$page#/speedups" --blink-settings=preferredColorScheme=0
take results "$page#/results"
take hardware "$page#/hardware?device=GPU"
take comparisons "$page$chain"
take papers "$page#/papers"
take paper "$page#/speedups?$paper"
take checking "$page#/checking"

# Four phones side by side, two of them dark.
phone() {
    printf '<iframe src="%s" style="color-scheme:%s"></iframe>' "hf-papers.html$2" "$1"
}
{
    echo '<!doctype html><style>body{margin:0;display:flex}iframe{border:0;width:400px;height:800px}</style>'
    phone light '#/overview'
    phone dark '#/speedups'
    phone light "#/speedups?$paper"
    phone dark "$chain"
} >"$work/phones.html"
take phone "file://$work/phones.html" --window-size=1600,800
