#pragma once
// The names of the views.

#include "state/views.h"
#include "words/say.h"

namespace avtal::words::views {

/// References, so that the names are there before anything that is made of them.
struct ViewNames {
  const Phrase<>& name;
  const Phrase<>& brief;  // where there is little room
  const Phrase<>& show;   // on a link that leads there
  bool shows_one = true;  // what is selected stands out there
};

extern const ViewNames overview;
extern const ViewNames timeline;
extern const ViewNames handovers;
extern const ViewNames cost_flows;
extern const ViewNames sources;
extern const ViewNames calendar;
extern const ViewNames watch;

const ViewNames& names_of(state::View view);

}  // namespace avtal::words::views
