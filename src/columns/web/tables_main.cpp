// Spreadsheets and registers as datasets, in a module of its own that the page fetches when such a
// file is opened. A file goes in through the inbox; a dataset's file and what is to be told of it
// come out, for a register after the dialog «Känn igen kolumner», whose elements come out as well.

#include <emscripten.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json_writer.h"
#include "columns/dialog.h"
#include "document/changes.h"
#include "workbook/convert.h"

namespace {

using avtal::columns::Dialog;
using avtal::document::Element;

enum Outcome { kNothing, kDataset, kDialog };

std::string g_inbox;
avtal::workbook::Converted g_made;
std::unique_ptr<Dialog> g_dialog;
Element g_shown;  // what the page has of the dialog
std::string g_out;

/// The inbox up to the next zero.
std::string_view taken(std::string_view& rest) {
  const std::size_t zero = std::min(rest.find('\0'), rest.size());
  const std::string_view part = rest.substr(0, zero);
  rest.remove_prefix(std::min(zero + 1, rest.size()));
  return part;
}

/// What has to be done so that the page shows the dialog as it is now.
void write_dialog(avtal::base::JsonWriter& json) {
  Element next = g_dialog->elements();
  json.key("changes");
  avtal::document::write_changes(json, avtal::document::changes(g_shown, next));
  g_shown = std::move(next);
}

}  // namespace

/// The caller fills so many bytes.
extern "C" EMSCRIPTEN_KEEPALIVE char* at_inbox(int size) {
  g_inbox.assign(static_cast<std::size_t>(size > 0 ? size : 0), '\0');
  return g_inbox.data();
}

/// In the inbox: the page's language, the file's name, choices that were saved (or nothing), the
/// file, with a zero between. Tells whether there is a dataset, or a dialog to be shown first.
extern "C" EMSCRIPTEN_KEEPALIVE int at_open() {
  std::string_view rest = g_inbox;
  const bool is_english = taken(rest) == "en";
  const std::string name(taken(rest));
  const std::string choices(taken(rest));
  avtal::workbook::Opened opened = avtal::workbook::open_tables(rest, name);
  std::string().swap(g_inbox);
  g_made = std::move(opened.made);
  g_dialog.reset();
  if (!opened.register_) return g_made.json.empty() ? kNothing : kDataset;
  g_shown = Element{{}, "div", {}, {}, {}};
  g_dialog =
      std::make_unique<Dialog>(std::move(*opened.register_), name, choices,
                               is_english ? avtal::base::Language::en : avtal::base::Language::sv);
  return kDialog;
}

/// In the inbox: the id of a control of the dialog, a zero, its value; nothing at first. What the
/// page has to do then, as JSON: `changes` of elements, the id that gets `focus`, a file to `save`,
/// and how the dialog `ends`: "shown" (there is a dataset) or "closed".
extern "C" EMSCRIPTEN_KEEPALIVE const char* at_act() {
  std::string_view rest = g_inbox;
  const std::string_view id = taken(rest);
  const Dialog::Answer answer = g_dialog->act(id, rest);
  avtal::base::JsonWriter json;
  json.begin_object();
  if (answer.end == Dialog::End::none) write_dialog(json);
  if (!answer.focus.empty()) json.member("focus", std::string_view(answer.focus));
  if (!answer.saved.empty()) {
    json.key("save").begin_object();
    json.member("name", std::string_view(g_dialog->saved_name()));
    json.member("type", "application/json").member("text", std::string_view(answer.saved));
    json.end_object();
  }
  if (answer.end == Dialog::End::shown) {
    json.member("ends", "shown");
    g_made = avtal::workbook::convert(g_dialog->table(), g_dialog->mapping(), std::move(g_made));
  }
  if (answer.end == Dialog::End::closed) json.member("ends", "closed");
  if (answer.end != Dialog::End::none) g_dialog.reset();
  g_out = json.end_object().take();
  return g_out.c_str();
}

extern "C" EMSCRIPTEN_KEEPALIVE const char* at_data() { return g_made.json.data(); }
extern "C" EMSCRIPTEN_KEEPALIVE int at_size() { return static_cast<int>(g_made.json.size()); }

/// A line each, as `platform::issues_of` reads them.
extern "C" EMSCRIPTEN_KEEPALIVE const char* at_told() {
  g_out = avtal::workbook::told_lines(g_made);
  return g_out.c_str();
}
