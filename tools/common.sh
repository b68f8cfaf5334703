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
parts=(IMGUI_DIR QRCODEGEN_DIR AVTAL_NLOHMANN_DIR AVTAL_DOCTEST_DIR AVTAL_INTER_DIR AVTAL_PYTHON)

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
