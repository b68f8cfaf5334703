#pragma once
// The names of the views.

#include "state/views.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::words::views {

struct ViewNames {
  Phrase<> name;
  Phrase<> brief;         // where there is little room
  Phrase<> show;          // on a link that leads there
  bool shows_one = true;  // what is selected stands out there
};

inline constexpr ViewNames overview{{"Översikt", "Overview"},
                                    {"Översikt", "Overview"},
                                    {"Visa översikten", "Show the overview"},
                                    false};
inline constexpr ViewNames timeline{
    {"Tidslinje", "Timeline"}, {"Tidslinje", "Timeline"}, common::show_on_timeline};
inline constexpr ViewNames handovers{
    labels::handovers, {"Ansvar", "Handovers"}, {"Visa överlämningarna", "Show the handovers"}};
inline constexpr ViewNames cost_flows{{"Kostnadsflöden", "Cost flows"},
                                      {"Kostnad", "Costs"},
                                      {"Visa kostnadsflödena", "Show the cost flows"}};
inline constexpr ViewNames sources{{"Källor & frågetecken", "Sources & questions"},
                                   labels::sources,
                                   {"Visa i registret", "Show in the register"}};

inline constexpr ViewNames calendar{{"Kalender", "Calendar"},
                                    {"Kalender", "Calendar"},
                                    {"Visa i kalendern", "Show in the calendar"},
                                    false};

inline const ViewNames& names_of(state::View view) {
#define AVTAL_VIEW(name, word) \
  case state::View::name:      \
    return name;
  switch (view) {
#include "state/views.def"
  }
#undef AVTAL_VIEW
  return overview;
}

}  // namespace avtal::words::views
