#!/usr/bin/env bash
# build.sh [target]: finds dotnet, restores Cake and runs build.cake. `./build.sh help` lists the targets.
# Exit code: 0 fine, 1 something failed, 2 no .NET SDK that global.json accepts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

target=${1:-default}
[ -t 1 ] || export NO_COLOR=1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

# The SDK on PATH, in DOTNET_ROOT or in the home folder, whichever first satisfies global.json.
dotnet=
for candidate in "$(command -v dotnet || true)" "${DOTNET_ROOT:-}/dotnet" "${HOME:-}/.dotnet/dotnet"; do
  if [ -x "$candidate" ] && "$candidate" --version >/dev/null 2>&1; then dotnet=$candidate; break; fi
done
if [ -z "$dotnet" ]; then
  echo "build.sh: no .NET SDK found that global.json accepts ($(tr -d ' \n' < global.json))." >&2
  echo "build.sh: looked on PATH, in DOTNET_ROOT and in ~/.dotnet. Install the .NET 10 SDK and run again." >&2
  exit 2
fi

# Executables that the build makes look for the runtime only in DOTNET_ROOT and in system folders; an SDK that a user unpacked is in neither.
sdks=$("$dotnet" --list-sdks | sed -n '$ s/^[^[]*\[\(.*\)\]$/\1/p')
export DOTNET_ROOT=${sdks%/sdk}
export PATH="$DOTNET_ROOT:$PATH"
echo "build.sh: .NET SDK $("$dotnet" --version) in $DOTNET_ROOT"

# Compiler and MSBuild servers that outlive the build would keep the caller's output handles open.
trap '"$dotnet" build-server shutdown >/dev/null 2>&1 || true' EXIT

summary=artifacts/test-results/summary.txt
rm -f "$summary"

status=0
"$dotnet" tool restore && case $target in
  help | --help | -h) "$dotnet" cake build.cake --description ;;
  *) "$dotnet" cake build.cake --target="$target" ;;
esac || status=1

# The last line of a test run is its sum; a build that breaks before the tests is one failure.
if [ "$target" = test ]; then
  if [ -f "$summary" ]; then cat "$summary"; else echo "0 passed, 1 failed"; fi
fi
exit "$status"
