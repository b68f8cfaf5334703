#include "platform/command_words.h"

#include <array>
#include <cstddef>

#include "export/tables.h"

namespace avtal::platform {
namespace {

using document::CommandKind;
using document::CsvFlavour;

template <class Kind>
struct Word {
  Kind kind;
  std::string_view word;
};

template <class Kind, std::size_t N>
using Words = std::array<Word<Kind>, N>;

/// One word for each from `first` to `last`, in their order.
template <class Kind, std::size_t N>
constexpr bool has_all(const Words<Kind, N>& words, Kind first, Kind last) {
  const auto offset = static_cast<std::size_t>(first);
  if (N != static_cast<std::size_t>(last) - offset + 1) return false;
  for (std::size_t i = 0; i < N; ++i) {
    if (words[i].kind != static_cast<Kind>(i + offset) || words[i].word.empty()) return false;
  }
  return true;
}

template <class Kind, std::size_t N>
std::string_view word_in(const Words<Kind, N>& words, Kind kind) {
  for (const Word<Kind>& each : words) {
    if (each.kind == kind) return each.word;
  }
  return {};
}

template <class Kind, std::size_t N>
std::optional<Kind> kind_in(const Words<Kind, N>& words, std::string_view word) {
  for (const Word<Kind>& each : words) {
    if (each.word == word) return each.kind;
  }
  return std::nullopt;
}

constexpr Words<CommandKind, static_cast<std::size_t>(document::kLastCommand)> kCommandWords = {{
    {CommandKind::menu, "menu"},
    {CommandKind::filter, "filter"},
    {CommandKind::search, "search"},
    {CommandKind::clear_search, "search-clear"},
    {CommandKind::close_overlay, "close-overlay"},
    {CommandKind::show_comparison, "show-comparison"},
    {CommandKind::close_comparison, "close-comparison"},
    {CommandKind::dismiss_notice, "dismiss-notice"},
    {CommandKind::dismiss_problems, "dismiss-problems"},
    {CommandKind::open_file, "open-file"},
    {CommandKind::compare_file, "compare-file"},
    {CommandKind::close_foreign, "close-foreign"},
    {CommandKind::present, "present"},
    {CommandKind::blank, "blank"},
    {CommandKind::full_screen, "fullscreen:on"},
    {CommandKind::speaker, "speaker"},
    {CommandKind::audience, "audience"},
    {CommandKind::reset_clock, "reset-clock"},
    {CommandKind::share, "share"},
    {CommandKind::share_system, "share:system"},
    {CommandKind::embed, "embed"},
    {CommandKind::copy_list, "copy-list"},
    {CommandKind::about, "about"},
    {CommandKind::print, "print"},
    {CommandKind::print_all, "print:all"},
    {CommandKind::print_card, "print:card"},
    {CommandKind::save_file, "save-file"},
    {CommandKind::download_svg, "download-svg"},
    {CommandKind::download_png, "download-png"},
    {CommandKind::download_png_double, "download-png:2"},
    {CommandKind::copy_png, "copy:png"},
    {CommandKind::download_json, "download-json"},
    {CommandKind::download_ics, "download-ics"},
    {CommandKind::download_watch, "download-ics:watch"},
    {CommandKind::download_year, "download-csv:excel:year"},
    {CommandKind::download_table, "download-csv"},  // and ":excel:agreements"
    {CommandKind::open_whole, "open-whole"},
}};
static_assert(has_all(kCommandWords, CommandKind::menu, document::kLastCommand));

constexpr Words<CsvFlavour, 2> kFlavourWords = {{
    {CsvFlavour::excel, "excel"},
    {CsvFlavour::open, "open"},
}};
static_assert(has_all(kFlavourWords, CsvFlavour::excel, CsvFlavour::open));

constexpr Words<Errand::Kind, 10> kErrandWords = {{
    {Errand::Kind::open_file, "open-file"},
    {Errand::Kind::compare_file, "compare-file"},
    {Errand::Kind::open_whole, "open-whole"},
    {Errand::Kind::enter_full_screen, "fullscreen:on"},
    {Errand::Kind::leave_full_screen, "fullscreen:off"},
    {Errand::Kind::open_speaker, "open-speaker"},
    {Errand::Kind::open_audience, "open-audience"},
    {Errand::Kind::close_speaker, "close-speaker"},
    {Errand::Kind::restart_clock, "restart-clock"},
    {Errand::Kind::focus, "focus"},  // and ":" and the id
}};
static_assert(has_all(kErrandWords, Errand::Kind::open_file, Errand::Kind::focus));

/// The part before the first colon; `text` keeps what comes after.
std::string_view next_part(std::string_view& text) {
  const std::size_t end = text.find(':');
  const std::string_view part = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  return part;
}

/// "download-csv:open:money".
std::optional<document::Command> table_command(std::string_view word) {
  if (kind_in(kCommandWords, next_part(word)) != CommandKind::download_table) return std::nullopt;
  const auto flavour = kind_in(kFlavourWords, next_part(word));
  if (!flavour) return std::nullopt;
  for (const document::TableKind table : document::kTableKinds) {
    if (exporting::table_key(table) == word) return document::Command(table, *flavour);
  }
  return std::nullopt;
}

}  // namespace

std::string word_of(const Errand& errand) {
  std::string word(word_in(kErrandWords, errand.kind));
  return errand.kind == Errand::Kind::focus ? word + ":" + errand.node : word;
}

std::string word_of(const document::Command& command) {
  std::string word(word_in(kCommandWords, command.kind));
  if (command.kind != CommandKind::download_table) return word;
  word += ":" + std::string(word_in(kFlavourWords, command.flavour));
  return word + ":" + std::string(exporting::table_key(command.table));
}

std::optional<document::Command> command_of(std::string_view word) {
  const auto kind = kind_in(kCommandWords, word);
  if (!kind) return table_command(word);
  if (*kind == CommandKind::download_table) return std::nullopt;  // of which table?
  return document::Command(*kind);
}

}  // namespace avtal::platform
