# How all our code is compiled. Everything here is the same natively and for the page, because the
# two must give the same answers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Debug CACHE STRING "" FORCE)
endif()

# Nothing of the machine it was built on may be left in what we ship.
add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=")
add_compile_options("-ffile-prefix-map=${CMAKE_BINARY_DIR}/=build/")

option(AVTAL_SANITIZE "Stop at the first memory error or undefined behaviour" OFF)
if(AVTAL_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# What nearly every file includes, read once: for whoever changes one file and waits. Not for full
# builds: the compiler cache cannot share what is made with it between build folders.
option(AVTAL_PRECOMPILE "Precompile the headers that most files include" OFF)
if(AVTAL_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # Without it a header made anew, though the same, is another one to the compiler cache.
  add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
  set(sloppiness CCACHE_SLOPPINESS=pch_defines,time_macros)
endif()

find_program(AVTAL_CCACHE ccache)
if(AVTAL_CCACHE)
  # Paths relative to the build folder, so that several build folders of one checkout share results.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
      ${sloppiness} "${AVTAL_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_CXX_COMPILER_LAUNCHER}")
endif()

# Links the tests with sanitizers in a fraction of the time.
find_program(AVTAL_LLD ld.lld)
if(AVTAL_LLD AND NOT EMSCRIPTEN)
  add_link_options(-fuse-ld=lld)
endif()

if(EMSCRIPTEN AND EMSCRIPTEN_VERSION VERSION_GREATER_EQUAL 3.1.27)
  # The stack 3.1.6 gives; later versions give 64 kB.
  add_link_options(-sSTACK_SIZE=5MB)
endif()

# Link avtal_flags to code of ours; never to third-party code, whose warnings are not ours to mend.
add_library(avtal_warnings INTERFACE)
target_compile_options(avtal_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlapping copies in plain std::string concatenation (its bug 105651), and unset
  # members in an empty std::optional that is moved from only when it is not (its bug 80635).
  target_compile_options(avtal_warnings INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()

# Neither exceptions nor run-time types: they make the page bigger, and code that is to run in both
# places must not lean on them in one. Errors are values (base/ has Result).
add_library(avtal_flags INTERFACE)
target_link_libraries(avtal_flags INTERFACE avtal_warnings)
target_compile_options(avtal_flags INTERFACE -fno-exceptions -fno-rtti)

# avtal_precompile(target headers…): the standard headers that most files include, and those given.
function(avtal_precompile target)
  if(AVTAL_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <cmath> <cstddef> <cstdint> <functional> <map> <memory> <optional> <set>
      <string> <string_view> <tuple> <unordered_map> <utility> <variant> <vector> ${ARGN})
  endif()
endfunction()
