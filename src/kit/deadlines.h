#pragma once
// Days by which somebody must act, as the overview and the calendar tell of them.

#include <string>

#include "answers/notice.h"
#include "document/block.h"
#include "prepared/prepared.h"

namespace avtal::scene {

/// "Sista dag att säga upp, 12 månader före slutet 2024-09-30. Överenskommelse 2018."
std::string deadline_sentence(const Prepared& prepared, const answers::Deadline& deadline,
                              base::Day as_of, state::Language language);

/// "om 29 dagar", "i dag".
std::string days_left(base::Day day, base::Day as_of, state::Language language);

/// A link to the agreement: the day, its mark and how far off it is; what it is.
document::Block deadline_link(const PageRequest& request, const answers::Deadline& deadline,
                              const std::string& sentence, std::string id);

}  // namespace avtal::scene
