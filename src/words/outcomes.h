#pragma once
// What was paid in a year, beside what was agreed.

#include "words/say.h"

namespace avtal::words::outcomes {

inline constexpr Phrase<> outcome{"Utfall", "Outcome"};
inline constexpr Phrase<1> in_year{"Utfall {0}", "Outcome {0}"};
inline constexpr Phrase<1> told{"Utfall: {0}", "Outcome: {0}"};
inline constexpr Phrase<1> less{"{0} lägre än avtalat", "{0} less than agreed"};
inline constexpr Phrase<1> more{"{0} högre än avtalat", "{0} more than agreed"};
inline constexpr Phrase<> same{"lika mycket som avtalat", "as much as agreed"};

}  // namespace avtal::words::outcomes
