#pragma once
// Everything that the overview says, before it is laid out. Internal to the overview's files.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "answers/notice.h"
#include "say/describe.h"
#include "say/findings.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {

/// The asking: dataset, day and language.
struct Overview {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;
  base::Day as_of;

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
  std::string number(std::size_t value) const {
    return words::number(static_cast<std::int64_t>(value), language);
  }
};

struct Figure {
  std::string id;
  std::string value;
  std::string label;
  std::string note;
  std::optional<Mark> mark;
  bool missing = false;
  state::ViewState target;
  std::optional<int> permille;   // a bar below, where one number is a part of another
  std::size_t service = 0;       // its colour
  std::vector<std::string> how;  // what it is a sum of, where that is soon said
};

/// What a service costs in the year of the day, for a cell.
struct CostText {
  std::string text;
  std::string note;
  std::optional<Mark> mark;
  bool missing = false;
};

/// The weightiest thing to say of a service, and what goes under it.
struct StatusText {
  Chip chip;
  std::string note;
  bool proposed = false;
};

struct ServiceFacts {
  model::Ref<model::Service> service;
  std::string parties;
  CostText cost;
  StatusText status;
};

struct DeadlineFacts {
  answers::Deadline deadline;
  std::string sentence;
};

struct OverviewFacts {
  std::string headline;
  std::string sentence;  // what more there is to say of it; may be empty
  std::array<Figure, 4> figures;
  std::vector<ServiceFacts> services;    // at most as many as are shown
  std::vector<DeadlineFacts> deadlines;  // likewise
  std::size_t deadlines_left_out = 0;
  std::vector<Finding> findings;
  std::optional<model::Ref<model::Event>> newest_matter;
};

std::array<Figure, 4> figures_of(const Overview& o);
std::vector<ServiceFacts> services_facts(const Overview& o);
void add_deadlines_facts(const Overview& o, OverviewFacts& facts);

}  // namespace avtal::scene
