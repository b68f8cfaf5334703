// Spreadsheets and registers as datasets, in a module of its own that the page fetches when such a
// file is opened: a name and bytes go in through the inbox, a dataset's file and what is to be told
// of it come out.

#include <emscripten.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "workbook/convert.h"

namespace {

std::string g_inbox;
avtal::workbook::Converted g_made;
std::string g_told;

}  // namespace

/// The caller fills so many bytes: the file's name, a zero, the file.
extern "C" EMSCRIPTEN_KEEPALIVE char* at_inbox(int size) {
  g_inbox.assign(static_cast<std::size_t>(size > 0 ? size : 0), '\0');
  return g_inbox.data();
}

/// How many bytes at_data gives; 0 when nothing of the file can be used.
extern "C" EMSCRIPTEN_KEEPALIVE int at_convert() {
  const std::size_t zero = std::min(g_inbox.find('\0'), g_inbox.size());
  const std::string name = g_inbox.substr(0, zero);
  g_made = avtal::workbook::convert(
      std::string_view(g_inbox).substr(std::min(zero + 1, g_inbox.size())), name);
  g_told = avtal::workbook::told_lines(g_made);
  std::string().swap(g_inbox);
  return static_cast<int>(g_made.json.size());
}

extern "C" EMSCRIPTEN_KEEPALIVE const char* at_data() { return g_made.json.data(); }

/// A line each, as `platform::issues_of` reads them.
extern "C" EMSCRIPTEN_KEEPALIVE const char* at_told() { return g_told.c_str(); }
