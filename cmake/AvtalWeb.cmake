# avtal_web_module(target name create sources…): an ES module and a .wasm beside it, for browsers only;
# `create` is what the module calls its factory.
#
# DYNAMIC_EXECUTION=0 keeps eval out, so the page runs under a Content-Security-Policy without
# 'unsafe-eval'. Scripts reach the program through its exported C functions, HEAPU8 and UTF8ToString.
function(avtal_web_module target name create)
  add_executable(${target} ${ARGN})
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME ${name} SUFFIX .mjs
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
  target_link_options(${target} PRIVATE
    -sENVIRONMENT=web
    -sMODULARIZE=1 -sEXPORT_ES6=1 -sEXPORT_NAME=${create}
    -sFILESYSTEM=0
    -sALLOW_MEMORY_GROWTH=1 -sMALLOC=emmalloc
    -sDYNAMIC_EXECUTION=0
    -sEXPORTED_RUNTIME_METHODS=HEAPU8,UTF8ToString)
  if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_link_options(${target} PRIVATE -sASSERTIONS=1)
  endif()
  # What is called from one place only is no longer put there when it is larger than this: by itself
  # Binaryen makes one function of a whole view, whose hundreds of locals pack badly (−25 kB of 727,
  # though 30 kB more before packing).
  set(inlining --one-caller-inline-max-function-size=30)
  target_link_options(${target} PRIVATE "-sBINARYEN_EXTRA_PASSES=${inlining}")
  # Emscripten 3.1.6 leaves two per cent lying that its own optimiser takes when it is asked again with
  # what Emscripten asks it (the first kilobyte is never used, new memory is zero: −5 kB of 722), and
  # orders functions so that they pack better as long as they have names; those go last.
  find_program(AVTAL_WASM_OPT wasm-opt NO_CMAKE_FIND_ROOT_PATH)
  if(AVTAL_WASM_OPT AND EMSCRIPTEN_VERSION VERSION_LESS 3.1.27 AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_link_options(${target} PRIVATE --profiling-funcs)
    set(wasm "${CMAKE_BINARY_DIR}/${name}.wasm")
    add_custom_command(TARGET ${target} POST_BUILD VERBATIM
      COMMAND "${AVTAL_WASM_OPT}" -Oz ${inlining} --low-memory-unused --zero-filled-memory --strip-debug --strip-producers "${wasm}" -o "${wasm}")
  endif()
endfunction()
