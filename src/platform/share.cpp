#include "platform/share.h"

#include <utility>

#include "export/answer_file.h"
#include "export/calendar.h"
#include "export/card_paper.h"
#include "export/csv.h"
#include "export/dialog.h"
#include "export/handout.h"
#include "export/tables.h"
#include "export/year_table.h"
#include "say/flow_table.h"
#include "ui/typeface.h"
#include "words/say.h"
#include "words/share.h"

namespace avtal::platform {
namespace {

using exporting::CsvFlavour;
using exporting::DialogKind;
using scene::CommandKind;

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

exporting::Origin origin_of(const Shared& shared) {
  exporting::Origin origin;
  origin.prepared = shared.shown->prepared.get();
  origin.view = shared.view;
  origin.address = shared.address;
  origin.file = shared.whole->name;
  origin.sha256 = shared.whole->sha256;
  origin.foreign = shared.foreign;
  return origin;
}

exporting::PictureRequest picture_of(const Shared& shared) {
  return {origin_of(shared), shared.around, ui::text_width};
}

Delivery dialog(DialogKind kind, const exporting::Origin& from) {
  return {"dialog", [dialog = exporting::build_dialog(kind, from)](Json& json) {
            json.begin_object().member("id", std::string_view(dialog.id));
            json.member("close", std::string_view(dialog.close)).key("list");
            write_text(json, dialog.document.elements);
            json.end_object();
          }};
}

Delivery paper(exporting::Handout made) {
  return {"print", [handout = std::move(made)](Json& json) {
            json.begin_object().member("foot", std::string_view(handout.foot));
            json.member("link", std::string_view(handout.link)).key("list");
            write_text(json, handout.elements);
            json.end_object();
          }};
}

/// What the device's own way of sharing is handed: a title, the view's finding and the link.
Delivery to_device(const exporting::Origin& from) {
  return {"share", [title = exporting::title_of(from), text = exporting::what_it_shows(from),
                    link = exporting::link_to(from)](Json& json) {
            json.begin_object().member("title", std::string_view(title));
            json.member("text", std::string_view(text));
            json.member("url", std::string_view(link)).end_object();
          }};
}

Delivery to_clipboard(const Shared& shared) {
  const std::string done = words::say(shared.view.language, words::share::copied);
  return {"copy", [svg = exporting::picture_svg(picture_of(shared)), done](Json& json) {
            json.begin_object().member("text", std::string_view(svg));
            json.member("done", std::string_view(done)).end_object();
          }};
}

/// The page takes the file's bytes back as they came; the text version is what can be read in the
/// saved page before it runs, in Swedish as that page says it is.
Delivery one_file(const OpenDataset& open) {
  const std::string text =
      exporting::to_html(exporting::build_text_document(*open.prepared, state::ViewState{}));
  return {"save", [name = "avtalskartan-" + open.dataset.id + ".html", data_name = open.name,
                   bytes = open.bytes, text](Json& json) {
            json.begin_object().member("name", std::string_view(name));
            json.member("dataName", std::string_view(data_name));
            json.member("data", std::string_view(bytes));
            json.member("text", std::string_view(text)).end_object();
          }};
}

std::string table_text(const Shared& shared, const scene::Command& command) {
  const exporting::TableRequest request{&shared.shown->dataset, shared.view.language,
                                        command.flavour, shared.as_of,
                                        shared.shown->prepared->whole->dataset};
  return exporting::to_csv(exporting::build_table(command.table, request), command.flavour);
}

std::string answers_text(const Shared& shared, const exporting::Origin& from) {
  exporting::AnswerRequest request;
  request.hidden = from.prepared->hidden.agreements;
  request.dataset = &shared.shown->dataset;
  request.as_of = shared.as_of;
  request.known = shared.view.known;
  request.year = scene::flow_year_of(*from.prepared, from.view);
  request.assumed = shared.view.assumed;
  request.sha256 = from.sha256;
  request.link = link_to(from);
  return exporting::answer_file(request);
}

std::optional<File> file_of(const scene::Command& command, const Shared& shared) {
  const exporting::Origin from = origin_of(shared);
  const std::string stem = exporting::file_stem(from);
  const std::string name = "avtalskartan-" + shared.whole->dataset.id;
  switch (command.kind) {
    case CommandKind::download_svg:
      return File{stem + ".svg", "image/svg+xml", exporting::picture_svg(picture_of(shared)), 0};
    case CommandKind::download_png:
    case CommandKind::download_png_double:
      return File{stem + ".png", "image/png", exporting::picture_svg(picture_of(shared)),
                  command.kind == CommandKind::download_png ? 1 : 2};
    case CommandKind::download_ics:
      return File{name + ".ics", "text/calendar", exporting::deadlines_ics(from), 0};
    case CommandKind::download_watch:
      return File{name + "-bevakning.ics", "text/calendar", exporting::watch_ics(from), 0};
    case CommandKind::download_json:
      return File{name + "-svar.json", "application/json", answers_text(shared, from), 0};
    case CommandKind::download_year: {
      const int year = scene::flow_year_of(*from.prepared, from.view);
      const exporting::Table table = exporting::year_table(*from.prepared, from.view);
      return File{name + "-" + std::to_string(year) + "-excel.csv", "text/csv",
                  exporting::to_csv(table, CsvFlavour::excel), 0};
    }
    case CommandKind::download_table:
      return File{name + "-" + std::string(exporting::table_key(command.table)) +
                      (command.flavour == CsvFlavour::excel ? "-excel.csv" : ".csv"),
                  "text/csv", table_text(shared, command), 0};
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Delivery> delivery_of(const scene::Command& command, const Shared& shared) {
  switch (command.kind) {
    case CommandKind::share:
      return dialog(DialogKind::share, origin_of(shared));
    case CommandKind::share_system:
      return to_device(origin_of(shared));
    case CommandKind::copy_png:
      return to_clipboard(shared);
    case CommandKind::embed:
      return dialog(DialogKind::embed, origin_of(shared));
    case CommandKind::copy_list:
      return dialog(DialogKind::list, origin_of(shared));
    case CommandKind::about:
      return dialog(DialogKind::about, origin_of(shared));
    case CommandKind::print:
    case CommandKind::print_all:
      return paper(
          exporting::build_handout(picture_of(shared), command.kind == CommandKind::print_all));
    case CommandKind::print_card:
      return paper(exporting::build_card(picture_of(shared)));
    case CommandKind::save_file:
      return one_file(*shared.whole);
    default:
      break;
  }
  const auto file = file_of(command, shared);
  if (!file) return std::nullopt;
  return Delivery{"download", [file = *file](Json& json) { write_file(json, file); }};
}

}  // namespace avtal::platform
