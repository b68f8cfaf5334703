# avtal_room(NAME base LINK model … PRIVATE nlohmann … PRECOMPILE model/dataset.h …)
#
# One room = one folder in src/ = one static library avtal_<room>, alias avtal::<room>; for a room
# within another folder, such as views/timeline, avtal_views_timeline.
# A room sees the headers of the rooms in LINK (and of those they link to), and no others: each room
# has an include root of its own in the build folder, with a single link <root>/<room> -> src/<room>,
# and only linking to the room gives that root. So a wrong arrow does not compile.

set(AVTAL_INCLUDE_ROOTS "${CMAKE_BINARY_DIR}/include")

function(avtal_include_root target visibility room)
  string(REPLACE "/" "_" name "${room}")
  set(root "${AVTAL_INCLUDE_ROOTS}/${name}")
  cmake_path(GET room PARENT_PATH above)
  file(MAKE_DIRECTORY "${root}/${above}")
  file(CREATE_LINK "${CMAKE_SOURCE_DIR}/src/${room}" "${root}/${room}" SYMBOLIC)
  target_include_directories(${target} ${visibility} "${root}")
endfunction()

function(avtal_room)
  cmake_parse_arguments(ROOM "" "NAME" "LINK;PRIVATE;PRECOMPILE" ${ARGN})
  string(REPLACE "/" "_" room "${ROOM_NAME}")
  set(target avtal_${room})
  set(folder "${CMAKE_SOURCE_DIR}/src/${ROOM_NAME}")

  file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
  # main.cpp is the program's, not the library's: a library with main() could not be tested.
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT sources MATCHES "\\.cpp")
    # A room of headers only still needs something to archive.
    set(empty "${CMAKE_CURRENT_BINARY_DIR}/${room}_empty.cpp")
    file(CONFIGURE OUTPUT "${empty}" CONTENT "// ${ROOM_NAME} has headers only.\n")
    list(APPEND sources "${empty}")
  endif()

  add_library(${target} STATIC ${sources})
  add_library(avtal::${room} ALIAS ${target})
  avtal_include_root(${target} PUBLIC ${ROOM_NAME})
  list(TRANSFORM ROOM_LINK REPLACE "/" "_")
  list(TRANSFORM ROOM_LINK PREPEND avtal::)
  list(TRANSFORM ROOM_PRIVATE PREPEND avtal::)
  target_link_libraries(${target} PUBLIC ${ROOM_LINK} PRIVATE avtal_flags ${ROOM_PRIVATE})

  avtal_unity(${target})
  # Headers of other rooms that most files here include and that seldom change; never the room's own.
  list(TRANSFORM ROOM_PRECOMPILE REPLACE "(.+)" "<\\1>")
  avtal_precompile(${target} ${ROOM_PRECOMPILE})
endfunction()
