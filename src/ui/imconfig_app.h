// Our choices for Dear ImGui; included by imgui.h in place of its own imconfig.h.
#pragma once

// 1.92 brought fonts that are sharp at any size and pixel ratio; the page counts on them.
static_assert(IMGUI_VERSION_NUM >= 19200, "Dear ImGui 1.92 or newer is needed");

// WebGL2 has no base-vertex drawing, so a draw list must be able to hold over 65 535 vertices.
#define ImDrawIdx unsigned int

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS

// In place of sscanf, which is large: of all that ImGui reads, only the one number of a text such
// as "#version 300 es" is ever there. It saves no settings here.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
inline int scan_one_number(const char* text, const char* format, int* number) {
  const size_t before = strcspn(format, "%");
  if (strncmp(text, format, before) != 0) return 0;
  *number = atoi(text + before);
  return 1;
}
template <class... Several>
int scan_one_number(const char*, const char*, Several*...) {
  return 0;
}
#define sscanf scan_one_number

// The page has no files, no shell and no developer at the other end.
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS

// We always bring fonts. And a call in the wrong order is a mistake of ours that tests must stop
// at, not something to tell a reader of in a tooltip.
#define IMGUI_DISABLE_DEFAULT_FONT
#define IM_ASSERT_USER_ERROR(EXPRESSION, MESSAGE) IM_ASSERT((EXPRESSION) && (MESSAGE))
