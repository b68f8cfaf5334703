#pragma once
// What a button asks of the platform where no change of the state says it.

#include <array>
#include <cstdint>

namespace avtal::document {

/// The dataset as flat tables.
enum class TableKind : std::uint8_t {
  agreements,  // a line per term
  money,       // a line per flow, as the documents state it: nothing is summed or moved
  handovers,
  documents,
  questions,
  deadlines,  // from the view's day on
  watch,      // a line per agreement that is not over: the next day to act
};
inline constexpr std::array kTableKinds = {
    TableKind::agreements, TableKind::money,     TableKind::handovers, TableKind::documents,
    TableKind::questions,  TableKind::deadlines, TableKind::watch};

enum class CsvFlavour : std::uint8_t {
  excel,  // byte order mark, semicolons, decimal comma, names for people
  open,   // RFC 4180: commas, decimal point, keys for programs
};

enum class CommandKind : std::uint8_t {
  none,
  // What lies over the page, or beside the view.
  menu,
  filter,
  search,
  clear_search,
  close_overlay,
  show_comparison,
  close_comparison,
  dismiss_notice,
  dismiss_problems,
  // Files of the reader's.
  open_file,
  compare_file,
  close_foreign,
  // Slides.
  present,
  blank,
  full_screen,
  speaker,      // the presenter's own window
  audience,     // from there: the window that the audience sees
  reset_clock,  // the time used begins anew
  // Dialogs.
  share,
  share_system,  // with what the device shares with
  embed,
  copy_list,
  about,
  // What leaves the page.
  print,
  print_all,
  print_card,  // of what is selected
  save_file,
  download_svg,
  download_png,
  download_png_double,
  copy_png,  // to the clipboard
  download_json,
  download_ics,
  download_watch,  // the next day of each agreement, for a calendar
  download_year,   // the flows of the view's year, for Excel
  download_table,  // `Command::table` in the flavour `Command::flavour`
  // From a frame in another page: the same view in a window of its own.
  open_whole,
};
inline constexpr CommandKind kLastCommand = CommandKind::open_whole;

struct Command {
  CommandKind kind = CommandKind::none;
  TableKind table = TableKind::agreements;
  CsvFlavour flavour = CsvFlavour::excel;

  constexpr Command() = default;
  constexpr Command(CommandKind what) : kind(what) {}  // what needs no more said is a command
  constexpr Command(TableKind what, CsvFlavour how)
      : kind(CommandKind::download_table), table(what), flavour(how) {}

  constexpr bool any() const { return kind != CommandKind::none; }
  friend bool operator==(const Command&, const Command&) = default;
};

}  // namespace avtal::document
