#pragma once
// What the documents contradict, leave open or do not say.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/claim.h"

namespace avtal::model {

enum class QuestionKind : std::uint8_t {
  contradiction,
  ambiguity,
  gap,
  variant,
  trap,
};
enum class Weight : std::uint8_t { decisive, important, detail };

struct QuestionSide {
  LocalText text;
  std::vector<std::string> claims;  // ids of claims; may be empty
  std::vector<Place> places;
};

/// Something that the documents contradict, leave open or do not say.
struct Question {
  std::string id;  // "C-07"
  int number = 0;
  QuestionKind kind = QuestionKind::gap;
  Weight weight = Weight::detail;
  LocalText title;
  LocalText text;
  std::vector<QuestionSide> sides;
  std::vector<std::string> about;      // ids of records
  std::optional<base::Period> period;  // the stretch of time it concerns
  LocalText settled_by;                // the document that would settle it
  bool explained = false;              // looks like a contradiction, but is not
};

}  // namespace avtal::model
