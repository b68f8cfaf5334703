#include "words/views.h"

#include "words/common.h"
#include "words/labels.h"

namespace avtal::words::views {
constexpr ViewNames overview{{"Översikt", "Overview"},
                             {"Översikt", "Overview"},
                             {"Visa översikten", "Show the overview"},
                             false};
constexpr ViewNames timeline{
    {"Tidslinje", "Timeline"}, {"Tidslinje", "Timeline"}, common::show_on_timeline};
constexpr ViewNames handovers{
    labels::handovers, {"Ansvar", "Handovers"}, {"Visa överlämningarna", "Show the handovers"}};
constexpr ViewNames cost_flows{{"Kostnadsflöden", "Cost flows"},
                               {"Kostnad", "Costs"},
                               {"Visa kostnadsflödena", "Show the cost flows"}};
constexpr ViewNames sources{{"Källor & frågetecken", "Sources & questions"},
                            labels::sources,
                            {"Visa i registret", "Show in the register"}};

constexpr ViewNames calendar{{"Kalender", "Calendar"},
                             {"Kalender", "Calendar"},
                             {"Visa i kalendern", "Show in the calendar"},
                             false};

constexpr ViewNames watch{{"Bevakning", "Watch list"},
                          {"Bevaka", "Watch"},
                          {"Visa i bevakningslistan", "Show in the watch list"},
                          false};

const ViewNames& names_of(state::View view) {
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
