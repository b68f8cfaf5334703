#!/usr/bin/env bash
# Files that are compiled together but use one name for different things: cmake/AvtalUnity.cmake keeps
# them apart, and only them. The last line is the sum: N passed, N failed.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/room"
cat >"$work/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(Clash CXX)
include("$PWD/cmake/AvtalUnity.cmake")
add_library(room STATIC room/first.cpp room/other.cpp room/second.cpp room/third.cpp)
target_include_directories(room PRIVATE "\${CMAKE_SOURCE_DIR}")
set_target_properties(room PROPERTIES CXX_STANDARD 20 UNITY_BUILD_BATCH_SIZE 8)
if(KEEP_APART)
  avtal_unity(room)
endif()
END

# Two that each have a helper of their own.
for name in first second; do
  cat >"$work/room/$name.cpp" <<END
namespace room {
namespace {

int helper() { return 1; }  // the [other] file has one; too

}  // namespace

int $name() { return helper(); }

}  // namespace room
END
done
# One that has to itself what another one's header says.
cat >"$work/room/said.h" <<'END'
#pragma once
namespace room {

struct Named {};

}  // namespace room
END
cat >"$work/room/other.cpp" <<'END'
#include "room/said.h"
namespace room {

Named other() { return {}; }

}  // namespace room
END
cat >"$work/room/third.cpp" <<'END'
namespace room {
namespace {

struct Named {
  int value = 3;
};

}  // namespace

int third() { return Named{}.value; }

}  // namespace room
END

passed=0 failed=0
expect() { # what, command that succeeds when it holds
  local what=$1
  shift
  if "$@" >>"$work/log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "not so: $what"
    cat "$work/log"
  fi
}
built() { # folder, more for cmake
  cmake -S "$work" -B "$work/$1" -G Ninja -DCMAKE_UNITY_BUILD=ON \
    -DCMAKE_UNITY_BUILD_BATCH_SIZE=8 "${@:2}" && cmake --build "$work/$1"
}
not_built() { ! built "$@"; }
groups() { find "$work/$1" -name 'unity_*.cxx' | wc -l; }
are_two_groups() { [[ $(groups "$1") == 2 ]]; }

expect "these files cannot be compiled together" not_built together
expect "they are compiled when kept apart" built apart -DKEEP_APART=ON
expect "but no more apart than need be" are_two_groups apart

echo "$passed passed, $failed failed"
((failed == 0))
