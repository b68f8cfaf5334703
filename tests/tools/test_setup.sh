#!/usr/bin/env bash
# What tools/setup does with the sources it fetches, with an apt that only pretends: which suites it
# asks, and what becomes of a version that has left its suite, an altered archive, and none at all.
# The last line is the sum: N passed, N failed.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
passed=0 failed=0

# Says what it is told to by $work/version (missing: the archive is not there), and notes what it is asked.
cat >"$work/bin/apt-get" <<'END'
#!/usr/bin/env bash
case " $* " in
  *" indextargets "*) echo "mirror:/pretended" ;;
  *" update "*) ;;
  *" source "*)
    package=${!#}
    sources=$(printf '%s\n' "$@" | sed -n 's/^Dir::Etc::sourceparts=//p')
    echo "$package $(sed -n 's/^Suites: //p' "$sources"/*.sources)" >>"$PRETEND/asked"
    [[ -f $PRETEND/version ]] || { echo "E: 404 Not Found" >&2; exit 100; }
    mkdir -p "unpack/$package-folder"/{c,expat/lib}
    (cd "unpack/$package-folder" &&
      tee imgui.h c/qrcodegen.c libdeflate.h expat/lib/expat.h <<<"// pretended" >/dev/null)
    tar -C unpack -czf "${package}_$(cat "$PRETEND/version").orig.tar.gz" "$package-folder"
    ;;
  *) echo "an apt-get that nobody foresaw: $*" >&2; exit 2 ;;
esac
END
chmod +x "$work/bin/apt-get"

# setup VERSION runs tools/setup in a folder where nothing is fetched yet, into $said and $code.
setup() {
  rm -rf "$work/repo" "$work/asked" "$work/version"
  mkdir "$work/repo"
  cp -r tools "$work/repo/tools"
  [[ -z $1 ]] || echo "$1" >"$work/version"
  code=0
  said=$(env -u IMGUI_DIR -u QRCODEGEN_DIR -u LIBDEFLATE_DIR -u EXPAT_DIR PRETEND="$work" PATH="$work/bin:$PATH" \
    "$work/repo/tools/setup" native 2>&1) || code=$?
}

expect() { # what, command that succeeds when it holds
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'not so: %s\n  exit code %s, said:\n%s\n' "$what" "$code" "$said"
  fi
}
says() { [[ $said == *"$1"* ]]; }
pinned() { sed -n "s/^$1_version=//p" tools/setup; }

setup 99.1
expect "a version that has left the suite is replaced by the newest there" test "$code" = 0
expect "and that is said, with both versions" \
  says "$(pinned imgui) has left the suite forky; taking 99.1"
expect "its source is in place" test -f "$work/repo/.cache/imgui/imgui.h"
expect "and tells its version" grep -qx 99.1 "$work/repo/.cache/imgui/AVTAL_VERSION"
for other in qrcodegen libdeflate expat; do
  expect "so for $other" grep -qx 99.1 "$work/repo/.cache/$other/AVTAL_VERSION"
done
expect "each is asked for in its own suite" \
  diff <(printf '%s\n' 'imgui forky' 'qr-code-generator bookworm' 'libdeflate bookworm' \
    'expat bookworm') "$work/asked"
expect "nothing fetched is left lying" test -z "$(find "$work/repo/.cache" -name '*-fetch')"

setup "$(pinned imgui)"
expect "the pinned version with other bytes is refused" test "$code" != 0
expect "with the reason" says "SHA-256 differs"
expect "and not put in place" test ! -e "$work/repo/.cache/imgui"

setup ""
expect "an archive that is listed but not there stops the set-up" test "$code" != 0
expect "which says what to do" says "IMGUI_DIR=… tools/serve"
expect "and what was asked" says "from the suite forky"

echo "$passed passed, $failed failed"
((failed == 0))
