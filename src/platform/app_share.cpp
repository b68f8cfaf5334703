// What leaves the page: links, pictures, tables, paper, the page in one file; and the dialogs that
// offer them.

#include <array>
#include <string_view>
#include <utility>

#include "export/answer_file.h"
#include "export/calendar.h"
#include "export/csv.h"
#include "export/dialog.h"
#include "export/handout.h"
#include "export/tables.h"
#include "export/year_table.h"
#include "platform/app.h"
#include "scene/flow_table.h"

namespace avtal::platform {
namespace {

using exporting::CsvFlavour;
using exporting::DialogKind;

/// What the table of a year's flows is asked for by, beside the tables of the whole dataset.
constexpr std::string_view kYearTable = "year";

/// "csv:excel:agreements" → "excel:agreements" when it begins with "csv:".
std::optional<std::string_view> after(std::string_view text, std::string_view start) {
  if (text.substr(0, start.size()) != start) return std::nullopt;
  return text.substr(start.size());
}

struct File {
  std::string name;
  std::string type;
  std::string text;
  int scale = 0;  // pixels made of the picture, for each of its own; 0: as it is
};

void write_file(Json& json, const File& file) {
  json.begin_object().member("name", std::string_view(file.name));
  json.member("type", std::string_view(file.type));
  if (file.scale > 0) json.member("scale", std::int64_t{file.scale});
  json.member("text", std::string_view(file.text)).end_object();
}

}  // namespace

exporting::Origin App::origin() {
  exporting::Origin origin;
  origin.prepared = shown()->prepared.get();
  origin.view = state_;
  origin.address = address_;
  origin.file = library_.current()->name;
  origin.sha256 = library_.current()->sha256;
  origin.foreign = !library_.foreign_name().empty();
  return origin;
}

exporting::PictureRequest App::picture() { return {origin(), around_, ui::text_width}; }

/// A link that was made for another version of the data still shows the nearest view.
void App::check_data_hash() {
  const OpenDataset& open = *library_.current();
  if (state_.data_hash.empty() || state_.data_hash == data_hash(open)) return;
  notices_.push_back({words::Phrase::link_other_data, {open.dataset.issued}});
  state_.data_hash.clear();
}

void App::deliver(std::string key, std::function<void(Json&)> write) {
  deliveries_.push_back({std::move(key), std::move(write)});
}

bool App::share_command(std::string_view command) {
  if (shown() == nullptr) return false;
  if (command == "share") return open_dialog(static_cast<int>(DialogKind::share));
  if (command == "embed") return open_dialog(static_cast<int>(DialogKind::embed));
  if (command == "copy-list") return open_dialog(static_cast<int>(DialogKind::list));
  if (command == "about") return open_dialog(static_cast<int>(DialogKind::about));
  if (command == "print") return print(false);
  if (command == "print:all") return print(true);
  if (command == "save-file") return save_file();
  if (const auto what = after(command, "download-")) return download(*what);
  return false;
}

bool App::open_dialog(int kind) {
  deliver("dialog", [dialog = build_dialog(static_cast<DialogKind>(kind), origin())](Json& json) {
    json.begin_object().member("id", std::string_view(dialog.id));
    json.member("close", std::string_view(dialog.close)).key("list");
    write_text(json, dialog.document.elements);
    json.end_object();
  });
  return true;
}

bool App::print(bool everything) {
  deliver("print", [handout = build_handout(picture(), everything)](Json& json) {
    json.begin_object().member("foot", std::string_view(handout.foot));
    json.member("link", std::string_view(handout.link)).key("list");
    write_text(json, handout.elements);
    json.end_object();
  });
  return true;
}

/// The page takes the file's bytes back as they came; the text version is what can be read in the
/// saved page before it runs, in Swedish as that page says it is.
bool App::save_file() {
  state::ViewState plain;
  const OpenDataset& open = *library_.current();
  const std::string text =
      exporting::to_html(exporting::build_text_document(*open.prepared, plain));
  deliver("save", [name = "avtalskartan-" + open.dataset.id + ".html", data_name = open.name,
                   bytes = open.bytes, text](Json& json) {
    json.begin_object().member("name", std::string_view(name));
    json.member("dataName", std::string_view(data_name));
    json.member("data", std::string_view(bytes));
    json.member("text", std::string_view(text)).end_object();
  });
  return true;
}

bool App::download(std::string_view what) {
  const exporting::Origin from = origin();
  const std::string name = "avtalskartan-" + library_.current()->dataset.id;
  File file{exporting::file_stem(from), "", "", 0};
  if (what == "svg" || what == "png" || what == "png:2") {
    file.text = exporting::picture_svg(picture());
    file.name += what == "svg" ? ".svg" : ".png";
    file.type = what == "svg" ? "image/svg+xml" : "image/png";
    file.scale = what == "svg" ? 0 : what == "png" ? 1 : 2;
  } else if (what == "ics") {
    file = {name + ".ics", "text/calendar", exporting::deadlines_ics(from), 0};
  } else if (what == "json") {
    file = {name + "-svar.json", "application/json", answers_text(from), 0};
  } else if (const auto table = after(what, "csv:")) {
    const bool excel = table->substr(0, 6) == "excel:";
    const std::string_view key = table->substr(table->find(':') + 1);
    file.type = "text/csv";
    const std::string content = key == kYearTable
                                    ? std::to_string(scene::flow_year_of(*from.prepared, from.view))
                                    : std::string(key);
    file.name = name + "-" + content + (excel ? "-excel.csv" : ".csv");
    file.text = table_text(from, key, excel ? CsvFlavour::excel : CsvFlavour::open);
  }
  if (file.text.empty()) return false;
  deliver("download", [file](Json& json) { write_file(json, file); });
  return true;
}

std::string App::table_text(const exporting::Origin& from, std::string_view key,
                            CsvFlavour flavour) {
  if (key == kYearTable)
    return exporting::to_csv(exporting::year_table(*from.prepared, from.view), flavour);
  for (const exporting::TableKind kind : exporting::kTableKinds) {
    if (exporting::table_key(kind) != key) continue;
    const exporting::TableRequest request{&shown()->dataset, from.view.language, flavour, as_of()};
    return exporting::to_csv(exporting::build_table(kind, request), flavour);
  }
  return {};
}

std::string App::answers_text(const exporting::Origin& from) {
  exporting::AnswerRequest request;
  request.hidden = from.prepared->hidden.agreements;
  request.dataset = &shown()->dataset;
  request.as_of = as_of();
  request.known = state_.known;
  request.year = state_.year.value_or(base::calendar(as_of()).year);
  request.assumed = state_.assumed;
  request.sha256 = from.sha256;
  request.link = link_to(from);
  return exporting::answer_file(request);
}

}  // namespace avtal::platform
