#pragma once
// Inside answers: the days on which it may change who has a role for a service.

#include <cstdint>
#include <optional>
#include <set>

#include "answers/model_names.h"
#include "answers/reach.h"
#include "answers/term_index.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

class RoleDays {
 public:
  void add(std::int64_t number);
  void add(std::optional<base::Day> day, int offset = 0);
  /// A date as the first day of something, and as the last.
  void add(const base::EdtfDate& date);
  void add(const model::Claims<base::Edge>& claims);
  void add(const Reach& reach);
  void add(const model::BoundedDate& when);
  void add(const base::Period* period);
  /// Notes which of the days rest on dates that are marked uncertain: «2019?».
  void doubt(const model::Claims<base::Edge>& claims);

  const std::set<std::int64_t>& all() const { return days_; }
  /// Does the day rest on nothing but dates that are marked uncertain?
  bool is_doubted(std::int64_t number) const {
    return doubted_.contains(number) && !sure_.contains(number);
  }

 private:
  std::set<std::int64_t> days_;
  std::set<std::int64_t> doubted_;
  std::set<std::int64_t> sure_;
};

RoleDays role_days(const Dataset& dataset, const TermIndex& index, Ref<model::Service> service);

}  // namespace avtal::answers::inner
