#include "answers/timetable.h"

#include "answers/flows.h"
#include "answers/in_force.h"
#include "answers/parties.h"
#include "answers/term_index.h"

namespace avtal::answers {

struct Timetable::Indexes {
  inner::TermIndex terms;
  inner::QuestionIndex questions;
  std::vector<inner::FlowTime> times;
  explicit Indexes(const Dataset& dataset)
      : terms(dataset), questions(dataset), times(inner::flow_times(dataset)) {}
};

Timetable::Timetable(const Dataset& dataset)
    : dataset_(dataset), indexes_(std::make_unique<const Indexes>(dataset)) {}

Timetable::~Timetable() = default;

ServiceState Timetable::in_force(Ref<model::Service> service, base::Day on) const {
  return inner::state_on(dataset_, indexes_->terms, indexes_->questions, service, on);
}

std::vector<ServiceState> Timetable::in_force(base::Day on) const {
  std::vector<ServiceState> states;
  states.reserve(dataset_.services.size());
  for (std::uint32_t i = 0; i < dataset_.services.size(); ++i) {
    states.push_back(in_force(Ref<model::Service>{i}, on));
  }
  return states;
}

std::vector<PartyAnswer> Timetable::parties(Ref<model::Service> service, base::Day on) const {
  auto found = inner::parties_on(dataset_, indexes_->terms, service, on);
  inner::add_receivers(dataset_, indexes_->times, service, on, found);
  return found;
}

}  // namespace avtal::answers
