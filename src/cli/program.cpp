#include "cli/program.h"

#include "cli/arguments.h"
#include "cli/ask.h"
#include "cli/check.h"
#include "cli/compare.h"
#include "cli/convert.h"
#include "cli/issues.h"
#include "export/opening.h"
#include "export/svg.h"
#include "export/text_document.h"
#include "fonts/fonts.h"
#include "load/load.h"
#include "page/drawn_regions.h"
#include "page/page.h"
#include "prepared/filtering.h"
#include "words/command.h"
#include "words/format.h"
#include "words/help.h"

namespace avtal::cli {
namespace {

using namespace words;

struct Size {
  int width = 1440;
  int height = 900;
};

std::optional<int> whole_number(const std::string& text) {
  if (text.empty() || text.size() > 5) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Size> parse_size(const std::string& text) {
  const std::size_t x = text.find('x');
  if (x == std::string::npos) return std::nullopt;
  const auto width = whole_number(text.substr(0, x));
  const auto height = whole_number(text.substr(x + 1));
  if (!width || !height || *width < 200 || *height < 200) return std::nullopt;
  return Size{*width, *height};
}

int usage(const World& world, const std::string& what) {
  world.err("avtalskartan: " + what + "\nTry `avtalskartan --help`.\n");
  return kUsage;
}

void complain(const World& world, const std::string& what) {
  world.err("avtalskartan: " + what + "\n");
}

class Command {
 public:
  Command(const Arguments& arguments, const World& world)
      : arguments_(arguments),
        world_(world),
        language_(option(arguments, "--lang") == "en" ? Language::en : Language::sv) {}

  int draw() {
    const auto size = parse_size(option(arguments_, "--size").value_or("1440x900"));
    if (!size) return usage(world_, "--size must be WxH, at least 200x200");
    const auto dataset = dataset_for_view();
    if (!dataset) return failed_;
    const Laid laid = laid_out(*dataset);
    scene::PageRequest request;
    request.prepared = laid.shown.get();
    request.view = view_;
    request.around.width = static_cast<float>(size->width);
    request.around.height = static_cast<float>(size->height);
    request.text_width = [](std::string_view text, float em, scene::Face face) {
      return fonts::text_width(text, em, static_cast<fonts::Face>(face));
    };
    const scene::Page page = scene::drawn_page(request);
    return deliver(exporting::to_svg(page, {page.title, page.headline}));
  }

  int text() {
    const auto dataset = dataset_for_view();
    if (!dataset) return failed_;
    const Laid laid = laid_out(*dataset);
    return deliver(exporting::to_html(exporting::build_text_document(*laid.shown, view_)));
  }

  int page() {
    const auto dataset = dataset_for_view();
    if (!dataset) return failed_;
    const Laid laid = laid_out(*dataset);
    const auto measure = [](std::string_view text, float em, scene::Face face) {
      return fonts::text_width(text, em, static_cast<fonts::Face>(face));
    };
    return deliver(exporting::opening_html(*laid.shown, view_, measure) + "\n");
  }

  /// Answers from the sound part of a faulty file too, but scripts are told that it is faulty.
  int ask() {
    if (!ask_understood(arguments_, world_)) return kUsage;
    const auto dataset = dataset_for_view();
    if (!dataset) return failed_;
    const int code = answer(*dataset, arguments_, world_);
    return code == kOk && faulty_ ? kDataErrors : code;
  }

 private:
  const std::string& file() const { return arguments_.operands.front(); }

  std::optional<load::Result> load() {
    const auto bytes = world_.read(file());
    if (!bytes) {
      complain(world_, say(language_, command::cannot_read, file()));
      return std::nullopt;
    }
    return load::load_dataset(*bytes);
  }

  /// Loads the file and reads --view; errors in the data are told on standard error, and the
  /// sound part is used.
  std::optional<model::Dataset> dataset_for_view() {
    const state::Parsed parsed = state::from_fragment(option(arguments_, "--view").value_or(""));
    for (const state::Notice& notice : parsed.ignored) {
      complain(world_, say(language_, command::view_part_skipped, notice.key + "=" + notice.value));
    }
    view_ = parsed.state;
    if (language_ == Language::en) view_.language = language_;
    if (option(arguments_, "--theme") == "dark") view_.theme = state::Theme::dark;
    auto result = load();
    if (!result) {
      failed_ = kCannotRead;
      return std::nullopt;
    }
    for (const load::Issue& issue : result->issues) {
      if (issue.severity == load::Severity::error) {
        world_.err(issue_text(file(), issue, language_));
      }
    }
    failed_ = kDataErrors;
    faulty_ = has_errors(*result);
    if (!result->dataset) return std::nullopt;
    view_.selected = std::string(result->dataset->current_id(view_.selected));
    view_.language = view_.language.calling_services(result->dataset->services_called);
    return std::move(result->dataset);
  }

  /// As the view's filter leaves it.
  struct Laid {
    std::shared_ptr<const scene::Prepared> whole;
    std::unique_ptr<answers::Filtered> filtered;
    std::shared_ptr<const scene::Prepared> shown;
  };
  Laid laid_out(const model::Dataset& dataset) const {
    Laid laid{scene::prepare(dataset), nullptr, nullptr};
    laid.shown = laid.whole;
    if (!scene::is_filtered(view_)) return laid;
    laid.filtered = std::make_unique<answers::Filtered>(scene::filter_dataset(*laid.whole, view_));
    laid.shown = scene::prepare_filtered(laid.filtered->dataset, *laid.whole, *laid.filtered);
    return laid;
  }

  int deliver(const std::string& bytes) {
    const auto path = option(arguments_, "--out");
    if (!path) {
      world_.out(bytes);
      return kOk;
    }
    if (world_.write(*path, bytes)) return kOk;
    complain(world_, say(language_, command::cannot_write, *path));
    return kCannotRead;
  }

  const Arguments& arguments_;
  const World& world_;
  Language language_;
  state::ViewState view_;
  int failed_ = kOk;
  bool faulty_ = false;  // the file has errors
};

}  // namespace

int run(const std::vector<std::string>& words, const World& world) {
  std::vector<std::string> with_value = {"--view",  "--size",  "--out",     "--lang",
                                         "--theme", "--level", "--explain", "--sources"};
  for (const std::string& name : ask_options()) with_value.push_back(name);
  for (const std::string& name : convert_options()) with_value.push_back(name);
  std::vector<std::string> flags = {"--json", "--help", "-h"};
  for (const std::string& name : ask_flags()) flags.push_back(name);
  const Arguments arguments = parse_arguments(words, with_value, flags);
  if (!arguments.error.empty()) return usage(world, arguments.error);
  const std::string language = option(arguments, "--lang").value_or("sv");
  if (language != "sv" && language != "en") return usage(world, "--lang must be sv or en");
  const Language spoken = language == "en" ? Language::en : Language::sv;
  const bool wants_help = option(arguments, "--help") || option(arguments, "-h");
  if (wants_help && arguments.command == "ask") {
    world.out(say(spoken, help::ask));
    return kOk;
  }
  if (wants_help || arguments.command == "help") {
    world.out(say(spoken, help::command));
    return kOk;
  }
  if (arguments.command.empty()) return usage(world, "no command given");
  const auto code = option(arguments, "--explain");
  if (arguments.command == "check" && code) {
    if (const auto text = explained(*code, spoken)) {
      world.out(*text);
      return kOk;
    }
    return usage(world, say(spoken, command::unknown_code, *code));
  }
  const std::string level = option(arguments, "--level").value_or("note");
  if (level != "error" && level != "warning" && level != "note") {
    return usage(world, "--level must be error, warning or note");
  }
  const bool known =
      arguments.command == "check" || arguments.command == "draw" || arguments.command == "text" ||
      arguments.command == "ask" || arguments.command == "compare" || arguments.command == "page" ||
      arguments.command == "import" || arguments.command == "export" || arguments.command == "new";
  if (!known) return usage(world, "unknown command " + arguments.command);
  if (option(arguments, "--sources") && arguments.command != "check") {
    return usage(world, "--sources belongs to check");
  }
  if (arguments.operands.empty()) {
    return usage(world, arguments.command +
                            (arguments.command == "new" ? " needs a folder" : " needs a file"));
  }
  if (arguments.command == "import") return import_tables(arguments, world);
  if (arguments.command == "export") return export_tables(arguments, world);
  if (arguments.command == "new") return new_workbook(arguments, world);
  if (arguments.command == "compare") {
    if (arguments.operands.size() != 2) return usage(world, "compare needs two files");
    return compare(arguments, world);
  }
  if (arguments.command == "check") return check(arguments, world);
  Command command(arguments, world);
  if (arguments.command == "draw") return command.draw();
  if (arguments.command == "text") return command.text();
  if (arguments.command == "page") return command.page();
  return command.ask();
}

}  // namespace avtal::cli
