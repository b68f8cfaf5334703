#pragma once
// The values of an address: ids, numbers, days and the edges of a window. Internal to the state
// room.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "state/view_state.h"

namespace avtal::state {

/// Nothing when an escape is broken.
std::optional<std::string> percent_decoded(std::string_view text);
/// Only letters beyond ASCII need it in an id.
void append_percent_encoded(std::string& result, std::string_view text);

bool is_id(std::string_view text);
/// The text made one: what cannot stand in an id becomes "-", and what is too long is left out.
std::string as_id(std::string_view text);
/// Decomposed letters (a and a ring) are the same id.
std::optional<std::string> parse_id(std::string_view text);
/// Ids with commas between them, as a sorted list without repetitions.
std::optional<std::vector<std::string>> parse_ids(std::string_view text);
/// As many as a link may hold.
std::string joined_ids(const std::vector<std::string>& ids);

inline constexpr int kMostSteps = 999;
/// A year that a link can hold, written; else empty.
std::string year_text(std::optional<int> year);
std::optional<int> parse_year(std::string_view text);
/// From 1 to kMostSteps.
std::optional<int> parse_step(std::string_view text);

bool is_data_hash(std::string_view text);

/// Whole days, both inclusive.
struct DaySpan {
  base::Day first;
  base::Day last;
};
/// "2015", "2015-03" or "2015-03-02" as the days it covers.
std::optional<DaySpan> parse_days(std::string_view text);
/// The window's edges in years or months when both are such, else in whole days.
struct EdgeTexts {
  std::string from;
  std::string until;
};
/// Empty texts when the window is none.
EdgeTexts edge_texts(const std::optional<Window>& window);

}  // namespace avtal::state
