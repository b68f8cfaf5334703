#pragma once
// The names of the views.

#include "words/say.h"

namespace avtal::words::views {

inline constexpr Phrase<> timeline{"Tidslinje", "Timeline"};
inline constexpr Phrase<> overview{"Översikt", "Overview"};
inline constexpr Phrase<> handovers_brief{"Ansvar", "Handovers"};
inline constexpr Phrase<> cost_flows{"Kostnadsflöden", "Cost flows"};
inline constexpr Phrase<> cost_flows_brief{"Kostnad", "Costs"};
inline constexpr Phrase<> sources{"Källor & frågetecken", "Sources & questions"};

}  // namespace avtal::words::views
