#pragma once
// What is agreed about: services, and counts of places and people.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/claim.h"

namespace avtal::model {

struct Service {
  std::string id;
  LocalText name;
  LocalText subtitle;  // "för personer med funktionsnedsättning"
  LocalText description;
  LocalText short_name;  // for tight labels; may be empty
  std::vector<std::string> aliases;
  std::optional<Ref<Service>> part_of;
  std::vector<Place> places;
  /// Which of the services' colours is its own, counted from 0. Given by `finish`, and kept when a
  /// part of the dataset is taken out, so that nothing changes colour under a filter.
  std::optional<std::uint32_t> colour;
};

inline constexpr std::int64_t kHundredths = 100;  // of one

/// A count with its Swedish unit kept: platser, individer, personer, ärenden, årsarbetare are not
/// interchangeable. It has up to two decimals: "2,5 årsarbetare".
struct Quantity {
  std::int64_t hundredths = 0;
  bool approximate = false;
  LocalText unit;
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

}  // namespace avtal::model
