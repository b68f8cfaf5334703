# Toolchain file for the page: finds the Emscripten in PATH (Debian's, Ubuntu's or an emsdk) and
# hands over to the toolchain file that comes with it.

find_program(AVTAL_EMCC emcc NO_CMAKE_FIND_ROOT_PATH)
if(NOT AVTAL_EMCC)
  message(FATAL_ERROR "emcc is not in PATH. Run tools/setup, or activate an emsdk in this shell.")
endif()

file(REAL_PATH "${AVTAL_EMCC}" AVTAL_EMSCRIPTEN_ROOT)
cmake_path(GET AVTAL_EMSCRIPTEN_ROOT PARENT_PATH AVTAL_EMSCRIPTEN_ROOT)

# Debian's Emscripten looks for its JavaScript modules where Debian's own Node finds them. Any other
# Node has to be told.
if(EXISTS /usr/share/nodejs/acorn AND NOT DEFINED ENV{NODE_PATH})
  set(ENV{NODE_PATH} /usr/share/nodejs)
  set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")
endif()

# Emscripten's own ar and ranlib are Python that calls LLVM's: seconds for each of the rooms.
find_program(AVTAL_LLVM_AR llvm-ar HINTS "${AVTAL_EMSCRIPTEN_ROOT}/../bin" NO_CMAKE_FIND_ROOT_PATH)
find_program(AVTAL_LLVM_RANLIB llvm-ranlib HINTS "${AVTAL_EMSCRIPTEN_ROOT}/../bin" NO_CMAKE_FIND_ROOT_PATH)
if(AVTAL_LLVM_AR AND AVTAL_LLVM_RANLIB)
  set(CMAKE_AR "${AVTAL_LLVM_AR}" CACHE FILEPATH "LLVM's ar")
  set(CMAKE_RANLIB "${AVTAL_LLVM_RANLIB}" CACHE FILEPATH "LLVM's ranlib")
endif()

include("${AVTAL_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake")

# Emscripten 3.1.6 and Node 18 or newer: the built-in fetch sends its loader the wrong way.
set(CMAKE_CROSSCOMPILING_EMULATOR node --no-experimental-fetch)
