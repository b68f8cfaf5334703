#pragma once
// Everything that the overview says, before it is laid out. Internal to the overview's files.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "answers/notice.h"
#include "scene/findings.h"
#include "scene/sheet.h"

namespace avtal::scene {

struct Figure {
  std::string id;
  std::string value;
  std::string label;
  std::string note;
  std::optional<Mark> mark;
  bool missing = false;
  state::ViewState target;
  std::optional<float> share;    // a bar below, where one number is a part of another
  std::size_t service = 0;       // its colour
  std::vector<TooltipLine> how;  // what the mark stands for
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
  std::string sentence;
  std::array<Figure, 4> figures;
  std::vector<ServiceFacts> services;  // at most as many as are shown
  std::vector<DeadlineFacts> deadlines;
  std::vector<Finding> findings;
  std::optional<model::Ref<model::Event>> newest_matter;
};

std::array<Figure, 4> figures_of(const Sheet& s);
std::vector<ServiceFacts> services_facts(const Sheet& s);
std::vector<DeadlineFacts> deadlines_facts(const Sheet& s);

}  // namespace avtal::scene
