#pragma once
// Inside answers: which documents are known on a day, and what rests on none of them.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "answers/known.h"
#include "answers/model_names.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

/// Which documents are known.
class Knowledge {
 public:
  Knowledge(const Dataset& dataset, base::Day on) {
    known_.reserve(dataset.documents.size());
    for (const model::Document& document : dataset.documents) {
      const std::optional<base::Day> from = known_from(document);
      known_.push_back(!from || *from <= on);
    }
  }
  bool of(const Place& place) const { return known_[place.document.index]; }
  bool of_document(std::size_t index) const { return known_[index]; }

 private:
  std::vector<bool> known_;
};

/// Counts the places that something rests on.
struct PlaceCount {
  const Knowledge& knowledge;
  std::size_t named = 0;
  std::size_t known = 0;

  void places(const std::vector<Place>& all) {
    for (const Place& place : all) {
      ++named;
      known += knowledge.of(place) ? 1u : 0u;
    }
  }
  template <class T>
  void claims(const model::Claims<T>& all) {
    for (const Claim<T>& claim : all.all) places(claim.places);
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const Claim<std::string>& claim : all) places(claim.places);
  }
  /// Named documents, and none of them is known yet.
  bool gone() const { return named > 0 && known == 0; }
};

}  // namespace avtal::answers::inner
