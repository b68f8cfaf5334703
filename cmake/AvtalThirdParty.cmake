# Third-party code, none of it in the repository: Dear ImGui, nlohmann's JSON, doctest, Nayuki's
# QR-Code-generator, libdeflate, Expat, and the typeface Inter. tools/setup puts it where it is looked
# for here; each can be pointed elsewhere.

# ---- headers only: JSON and the test framework -------------------------------------------------
#
# They are copied into the build folder, because the folder they live in (/usr/include) also holds
# the machine's own C library, and that must never reach the compiler to WebAssembly.
function(avtal_header_library name header option purpose)
  find_path(${option} "${header}" NO_CMAKE_FIND_ROOT_PATH PATHS /usr/include /usr/local/include
    DOC "Folder that holds ${header}")
  if(NOT ${option})
    message(FATAL_ERROR "${header} is missing (${purpose}). Run tools/setup, "
      "or give the folder that holds it: -D${option}=…")
  endif()
  get_filename_component(package "${header}" DIRECTORY)
  set(root "${CMAKE_BINARY_DIR}/third_party/${name}")
  file(COPY "${${option}}/${package}" DESTINATION "${root}")
  add_library(avtal_${name} INTERFACE)
  add_library(avtal::${name} ALIAS avtal_${name})
  target_include_directories(avtal_${name} SYSTEM INTERFACE "${root}")
endfunction()

avtal_header_library(nlohmann nlohmann/json.hpp AVTAL_NLOHMANN_DIR "reads JSON")
target_compile_definitions(avtal_nlohmann INTERFACE JSON_NOEXCEPTION)

avtal_header_library(doctest doctest/doctest.h AVTAL_DOCTEST_DIR "runs the tests")

# ---- Dear ImGui ---------------------------------------------------------------------------------

set(IMGUI_DIR "${CMAKE_SOURCE_DIR}/.cache/imgui" CACHE PATH "Dear ImGui's source, 1.92 or newer")
if(NOT EXISTS "${IMGUI_DIR}/imgui.h")
  message(FATAL_ERROR "Dear ImGui's source (1.92 or newer) is not in ${IMGUI_DIR}. "
    "Run tools/setup, or give a checkout of your own: -DIMGUI_DIR=…")
endif()

add_library(avtal_imgui STATIC
  "${IMGUI_DIR}/imgui.cpp"
  "${IMGUI_DIR}/imgui_draw.cpp"
  # Its tables and widgets are left out.
  "${CMAKE_SOURCE_DIR}/src/ui/imgui/left_out.cpp")
set_target_properties(avtal_imgui PROPERTIES UNITY_BUILD OFF)
add_library(avtal::imgui ALIAS avtal_imgui)
if(EMSCRIPTEN)
  target_sources(avtal_imgui PRIVATE "${IMGUI_DIR}/backends/imgui_impl_opengl3.cpp")
  target_include_directories(avtal_imgui SYSTEM PUBLIC "${IMGUI_DIR}/backends")
endif()
target_include_directories(avtal_imgui SYSTEM PUBLIC "${IMGUI_DIR}")
# Our choices for ImGui are one file of ours, reached by a link so that the room's other headers
# are not reached with it.
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/include/imgui_config")
file(CREATE_LINK "${CMAKE_SOURCE_DIR}/src/ui/imconfig_app.h"
  "${CMAKE_BINARY_DIR}/include/imgui_config/imconfig_app.h" SYMBOLIC)
target_include_directories(avtal_imgui SYSTEM PUBLIC "${CMAKE_BINARY_DIR}/include/imgui_config")
target_compile_definitions(avtal_imgui PUBLIC [[IMGUI_USER_CONFIG="imconfig_app.h"]])
target_compile_options(avtal_imgui PRIVATE -fno-exceptions -fno-rtti)

# ---- QR codes -----------------------------------------------------------------------------------
#
# The library in C: unlike the one in C++ it throws nothing, which the page could not catch.

set(QRCODEGEN_DIR "${CMAKE_SOURCE_DIR}/.cache/qrcodegen" CACHE PATH "Nayuki's QR-Code-generator")
if(NOT EXISTS "${QRCODEGEN_DIR}/c/qrcodegen.c")
  message(FATAL_ERROR "QR-Code-generator's source is not in ${QRCODEGEN_DIR}. "
    "Run tools/setup, or give a checkout of your own: -DQRCODEGEN_DIR=…")
endif()

add_library(avtal_qrcodegen STATIC "${QRCODEGEN_DIR}/c/qrcodegen.c")
add_library(avtal::qrcodegen ALIAS avtal_qrcodegen)
target_include_directories(avtal_qrcodegen SYSTEM PUBLIC "${QRCODEGEN_DIR}/c")

# ---- workbooks: packed and unpacked, and the XML in them ----------------------------------------
#
# Compiled from their sources, and not taken from the machine, so that the page has the same.

set(LIBDEFLATE_DIR "${CMAKE_SOURCE_DIR}/.cache/libdeflate" CACHE PATH "libdeflate's source, 1.14 or newer")
if(NOT EXISTS "${LIBDEFLATE_DIR}/libdeflate.h")
  message(FATAL_ERROR "libdeflate's source is not in ${LIBDEFLATE_DIR}. "
    "Run tools/setup, or give a checkout of your own: -DLIBDEFLATE_DIR=…")
endif()

# Its parts for each kind of machine are asked what the machine can do; in WebAssembly they are empty.
file(GLOB libdeflate_machine "${LIBDEFLATE_DIR}/lib/*/cpu_features.c")
add_library(avtal_libdeflate STATIC
  "${LIBDEFLATE_DIR}/lib/crc32.c"
  "${LIBDEFLATE_DIR}/lib/deflate_compress.c"
  "${LIBDEFLATE_DIR}/lib/deflate_decompress.c"
  "${LIBDEFLATE_DIR}/lib/utils.c"
  ${libdeflate_machine})
set_target_properties(avtal_libdeflate PROPERTIES UNITY_BUILD OFF)
add_library(avtal::libdeflate ALIAS avtal_libdeflate)
target_include_directories(avtal_libdeflate SYSTEM PUBLIC "${LIBDEFLATE_DIR}")

set(EXPAT_DIR "${CMAKE_SOURCE_DIR}/.cache/expat" CACHE PATH "Expat's source, 2.5 or newer")
if(NOT EXISTS "${EXPAT_DIR}/expat/lib/expat.h")
  message(FATAL_ERROR "Expat's source is not in ${EXPAT_DIR}. "
    "Run tools/setup, or give a checkout of your own: -DEXPAT_DIR=…")
endif()

# What its own configure would write: little-endian, and no source of chance, since the salt of its
# tables is set by who reads (Expat guards itself against collisions with it). Without XML_DTD, for
# what can be entities is refused.
set(expat_config "${CMAKE_BINARY_DIR}/third_party/expat")
file(CONFIGURE OUTPUT "${expat_config}/expat_config.h" CONTENT
"#define BYTEORDER 1234
#define HAVE_MEMMOVE 1
#define XML_CONTEXT_BYTES 0
#define XML_POOR_ENTROPY 1
")
add_library(avtal_expat STATIC
  "${EXPAT_DIR}/expat/lib/xmlparse.c"
  "${EXPAT_DIR}/expat/lib/xmlrole.c"
  "${EXPAT_DIR}/expat/lib/xmltok.c")
set_target_properties(avtal_expat PROPERTIES UNITY_BUILD OFF)
add_library(avtal::expat ALIAS avtal_expat)
target_include_directories(avtal_expat SYSTEM PUBLIC "${EXPAT_DIR}/expat/lib")
target_include_directories(avtal_expat PRIVATE "${expat_config}")
target_compile_definitions(avtal_expat PUBLIC XML_STATIC)
