#pragma once
// A second implementation of what holds on a day, naive on purpose: it goes claim by claim and day
// by day, shares no code with the first, and knows only what the random datasets below contain.

#include <cstdint>
#include <vector>

#include "answers/build.h"
#include "model/dataset.h"

namespace avtal::test {

enum class Told : std::uint8_t { no, maybe, yes, hole };

struct OracleAnswer {
  Told told = Told::no;
  Status status = Status::unknown;  // of yes, where no claims compete
};

/// The most that the state of an agreement leaves of what its terms say.
Told left_by_state(const model::Agreement& agreement);

/// What the service's agreements say of one day after the other, from `first` on.
std::vector<OracleAnswer> told_day_by_day(const Dataset& data, Ref<model::Service> service,
                                          Day first, int days);

/// Small and random: competing claims, unclear dates, renewals, terminations, joint parties,
/// agreements that are tendered, withdrawn or perhaps so. The
/// same seed gives the same dataset with all dates moved when `first_year` is another.
struct OracleCase {
  Dataset data;
  Day first;     // of the days to ask about
  int days = 0;  // how many
  bool competes = false;
};
OracleCase oracle_case(std::uint64_t seed, int first_year = 2015);

}  // namespace avtal::test
