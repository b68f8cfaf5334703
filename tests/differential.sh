#!/usr/bin/env bash
# The command compiled natively and to WebAssembly must give the same bytes: every question of both
# datasets on many days, years and ids, and the page as text and as a picture. The last line is the
# sum: N passed, N failed.
#
# AVTAL_NATIVE and AVTAL_NODE name builds to compare instead of those of the presets.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../tools/common.sh"

if [[ -z ${AVTAL_NATIVE:-} ]]; then
  build native-release avtalskartan
  AVTAL_NATIVE=build/native-release/avtalskartan
fi
if [[ -z ${AVTAL_NODE:-} ]]; then
  build web-release avtalskartan
  AVTAL_NODE=build/web-release/avtalskartan_node.js
fi
AVTAL_NODE_FLAG=--no-experimental-fetch
node "$AVTAL_NODE_FLAG" -e 0 2>/dev/null || AVTAL_NODE_FLAG=--no-warnings

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AVTAL_NATIVE AVTAL_NODE AVTAL_NODE_FLAG work

# questions FILE writes one command line each, words parted by tabs.
questions() {
  node --input-type=module - "$1" <<'JS'
import { readFileSync } from "node:fs";
const file = process.argv[2];
const data = JSON.parse(readFileSync(file, "utf8"));
const ids = (list) => data[list].map((record) => record.id);
const some = (all, count) => all.filter((_, i) => i % Math.ceil(all.length / count) === 0);
const put = (...words) => console.log(words.join("\t"));
const ask = (...words) => put("ask", file, ...words, "--json");

// Days that the data itself names, and the days beside them: where answers change.
const days = [...new Set(JSON.stringify(data).match(/\b(19|20)\d\d-[01]\d-[0-3]\d\b/g))].sort();
const beside = (day, step) => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
};
ask("in-force");
for (const day of some(days, 8)) {
  for (const step of [-1, 0, 1]) ask("in-force", "--on", beside(day, step));
}
for (const day of ["0000-01-01", "2006-06-01", "9999-12-31"]) ask("in-force", "--on", day);
for (const day of some(days, 4)) ask("in-force", "--on", "2020-06-01", "--known", day);
for (const id of ids("services")) {
  ask("responsible", "--service", id);
  for (const day of ["2012-10-01", "2019-01-01", "2022-01-01"]) {
    ask("responsible", "--service", id, "--on", day);
  }
}
for (let year = 2005; year <= 2025; ++year) ask("costs", "--year", String(year));
for (const year of ["2018", "2022"]) {
  ask("costs", "--year", year, "--assumed");
  for (const id of ids("services")) ask("costs", "--year", year, "--service", id);
}
for (const id of some(ids("organizations"), 5)) {
  ask("costs", "--year", "2021", "--payer", id);
  ask("costs", "--year", "2021", "--payee", id);
}
for (const id of ids("moneyFlows")) {
  ask("reprice", "--flow", id, "--to", "2023", "--level", "2018");
}
for (const id of some(ids("moneyFlows"), 4)) ask("reprice", "--flow", id, "--to", "2015");
for (const id of ids("agreements")) {
  ask("notice", "--agreement", id);
  ask("notice", "--agreement", id, "--on", "2020-02-29");
}
for (const day of some(days, 3)) ask("deadlines", "--on", day, "--within", "P5Y");
for (const id of ids("organizations")) ask("succession", "--organization", id);
for (const id of some(ids("agreements"), 4)) ask("questions", "--about", id);
for (const question of ["deadlines", "capacity", "questions", "coverage", "silent", "paired"]) {
  ask(question);
  ask(question, "--known", "2018-12-31");
}
ask("changes");
for (const text of ["hantverkshuset", "leanlnk", "SON 2020-281", "åäö", "badhust", "zzzz"]) {
  ask("search", text);
}
for (const day of some(days, 3)) ask("compare", "--from", day, "--to", "2022-06-01");

// Mistakes too: the same words and the same exit code.
ask("responsible", "--service", "hantverkshuse");
ask("in-force", "--on", "2020-02-30");
ask("costs");

// For people, and the page itself.
for (const language of ["sv", "en"]) {
  put("ask", file, "in-force", "--on", "2020-06-01", "--lang", language);
  put("ask", file, "costs", "--year", "2019", "--lang", language);
  put("text", file, "--lang", language);
  put("draw", file, "--lang", language);
}
put("draw", file, "--theme", "dark", "--size", "800x1200");
put("check", file, "--json");
JS
}

# compare_one "NUMBER<tab>WORD<tab>…" runs both, with what they wrote and their exit codes side by side.
compare_one() {
  local words name code
  IFS=$'\t' read -r name words <<<"$1"
  IFS=$'\t' read -r -a words <<<"$words"
  code=0
  "$AVTAL_NATIVE" "${words[@]}" >"$work/$name.native" 2>&1 </dev/null || code=$?
  echo "exit code $code" >>"$work/$name.native"
  code=0
  node "$AVTAL_NODE_FLAG" "$AVTAL_NODE" "${words[@]}" >"$work/$name.wasm" 2>&1 </dev/null || code=$?
  echo "exit code $code" >>"$work/$name.wasm"
  if cmp -s "$work/$name.native" "$work/$name.wasm"; then
    echo same >"$work/$name.result"
  else
    printf 'differs: avtalskartan %s\n' "${words[*]}"
    cmp "$work/$name.native" "$work/$name.wasm" || true
    # JSON is one line: one member a line shows where.
    diff <(tr , '\n' <"$work/$name.native") <(tr , '\n' <"$work/$name.wasm") | head -n 10 || true
  fi
  rm -f "$work/$name.native" "$work/$name.wasm"
}
export -f compare_one

{
  questions data/linkoping.json
  questions tests/data/provstad.json
} >"$work/all"
nl -w1 "$work/all" >"$work/numbered"
# shellcheck disable=SC2016
xargs -d '\n' -n 1 -P "$(nproc)" bash -c 'compare_one "$1"' _ <"$work/numbered"

total=$(wc -l <"$work/all")
passed=$(find "$work" -name '*.result' | wc -l)
echo "$passed passed, $((total - passed)) failed"
((total > 0 && passed == total))
