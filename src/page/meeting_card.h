#pragma once
// A matter on one sheet of paper: what is asked, what applies, what it costs, what is not known,
// the next day to act, and where it stands.

#include <optional>
#include <string>
#include <vector>

#include "prepared/prepared.h"
#include "state/view_state.h"

namespace avtal::scene {

/// Lines of which the first are written out, each with its status in words.
struct CardLines {
  std::vector<std::string> lines;
  std::size_t more = 0;  // that are left out
};

struct MeetingCard {
  std::string title;    // the service
  std::string parties;  // "SON betalar, AN utför"; empty when no document says
  struct Next {
    std::string day;       // "2023-10-01, beräknat"
    std::string sentence;  // what is to be done
    std::string left;      // "om 32 dagar"
  };
  std::optional<Next> next;
  CardLines asked;
  CardLines holds;
  std::string cost;  // its sum in the year of the day, «minst» where something is missing; or empty
  CardLines costs;
  CardLines unknown;
  std::vector<std::string> sources;
  int year = 0;
};

/// What is selected, as the service that a card can be about: itself, or that of the agreement.
std::optional<model::Ref<model::Service>> card_subject(const model::Dataset& dataset,
                                                       std::string_view selected);

/// `part`: the data that the view's filter leaves, which is of one service.
MeetingCard meeting_card(const Prepared& part, const state::ViewState& view);

}  // namespace avtal::scene
