# What the scripts in tools/ share. Sourced, never run.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$(basename "$0"): $*"
  exit 1
}

# logged NAME COMMAND… runs quietly into build/logs/NAME.log, gives a sign of life every 20 seconds,
# and shows the end of the log if the command fails.
logged() {
  local log="build/logs/$1.log" began=$SECONDS code=0 life
  shift
  mkdir -p build/logs
  # The sleep must not hold our output open, or a pipe we write to would wait for it.
  (while sleep 20 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
    say "    … $((SECONDS - began)) s"
  done) &
  life=$!
  "$@" >"$log" 2>&1 </dev/null || code=$?
  { kill "$life" && wait "$life"; } 2>/dev/null || true
  if ((code != 0)); then
    say "    that failed; the end of $log:"
    tail -n 40 "$log" | cut -c 1-300 | sed 's/^/    | /' >&2
  fi
  return "$code"
}

# Where third-party parts are, if not where a Debian package puts them. Anyone may set these.
parts=(IMGUI_DIR QRCODEGEN_DIR LIBDEFLATE_DIR EXPAT_DIR AVTAL_NLOHMANN_DIR AVTAL_DOCTEST_DIR AVTAL_INTER_DIR AVTAL_PYTHON)

# build PRESET TARGET… configures if need be, and builds.
build() {
  local preset=$1 part given=()
  shift
  for part in "${parts[@]}"; do
    [[ -z ${!part:-} ]] || given+=("-D$part=${!part}")
  done
  if [[ ! -f build/$preset/build.ninja ]] || ((${#given[@]} > 0)); then
    logged "configure-$preset" cmake --preset "$preset" ${given[@]+"${given[@]}"} || return
  fi
  logged "build-$preset" cmake --build --preset "$preset" --target "$@"
}

# Debian's Emscripten looks for its JavaScript modules in Debian's folder; a Node that is not
# Debian's does not look there by itself.
if [[ -d /usr/share/nodejs/acorn && -z ${NODE_PATH:-} ]]; then export NODE_PATH=/usr/share/nodejs; fi

# slices MATCH COMMAND… runs those of our tests whose file and name match the expression (empty: all),
# a slice at a time in as many processes as there are cores, and sums up what they say: doctest
# counts what other slices run among what passed.
slices() {
  local match=$1 all size code=0 failed
  shift
  rm -rf build/logs/slices
  mkdir -p build/logs/slices
  # One line for each test: its number, its file, its name.
  "$@" --list-test-cases --reporters=xml |
    sed -nE 's/^ *<TestCase name="(.*)" filename="([^"]*)".*/\2 \1/p' |
    sed 's/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g' | nl -ba -w1 -s' ' |
    { grep -E "^[0-9]+ .*(${match:-.})" || true; } >build/logs/slices/list
  all=$(wc -l <build/logs/slices/list)
  ((all > 0)) || { echo "no test matches $match"; return 1; }
  size=$((all / 12 + 1))
  # Numbers that follow each other are run together, at most as many as make a slice.
  awk -v size="$size" '
    NR > 1 && $1 == last + 1 && $1 - first < size { last = $1; next }
    NR > 1 { print first, last }
    { first = last = $1 }
    END { print first, last }' build/logs/slices/list |
    xargs -P "$(nproc)" -I '{}' sh -c '
      first=${1% *} last=${1#* }
      shift
      "$@" --first="$first" --last="$last" >"build/logs/slices/$first.log" 2>&1
    ' slice '{}' "$@" || code=$?
  cat build/logs/slices/*.log
  failed=$(sed -nE 's/.*test cases: .*passed \| +([0-9]+) failed.*/\1/p' build/logs/slices/*.log | paste -sd+)
  echo "$((all - (failed))) passed, $((failed)) failed"
  return "$code"
}
