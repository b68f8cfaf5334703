#pragma once
// The questions about a day, asked again and again: what walks the whole dataset is done once.

#include <memory>
#include <vector>

#include "answers/in_force.h"
#include "answers/model_names.h"
#include "answers/parties.h"

namespace avtal::answers {

/// Answers as `in_force` and `parties` do. The dataset must outlive it.
class Timetable {
 public:
  explicit Timetable(const Dataset& dataset);
  ~Timetable();
  Timetable(const Timetable&) = delete;
  Timetable& operator=(const Timetable&) = delete;

  ServiceState in_force(Ref<model::Service> service, base::Day on) const;
  std::vector<ServiceState> in_force(base::Day on) const;
  std::vector<PartyAnswer> parties(Ref<model::Service> service, base::Day on) const;

 private:
  struct Indexes;
  const Dataset& dataset_;
  std::unique_ptr<const Indexes> indexes_;
};

}  // namespace avtal::answers
