#pragma once
// The datasets that are open: the page's own, and perhaps one that the reader has opened.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answers/dataset_diff.h"
#include "answers/search.h"
#include "base/date.h"
#include "load/load.h"
#include "model/dataset.h"
#include "page/page.h"

namespace avtal::platform {

struct OpenDataset {
  std::string name;    // of the file
  std::string sha256;  // of its bytes: what this version of the dataset is known by
  std::string bytes;   // as they came, to be handed on; empty in what is worked out of another
  model::Dataset dataset;
  std::shared_ptr<const scene::Prepared> prepared;  // points into `dataset`
};

/// Links carry the beginning of the digest, enough to tell versions of one dataset apart.
inline constexpr std::size_t kDataHashDigits = 8;
inline std::string data_hash(const OpenDataset& open) {
  return open.sha256.substr(0, kDataHashDigits);
}

class Library {
 public:
  /// What came of a file. When nothing of it can be used, what was open stays.
  struct Opened {
    bool usable = false;
    std::vector<load::Issue> errors;
  };
  Opened open_own(std::string name, std::string_view bytes);
  Opened open_foreign(std::string name, std::string_view bytes);
  void close_foreign();

  /// The reader's own, else the page's own; nullptr before any has been opened.
  const OpenDataset* current() const;
  /// The current one as known on the day; the whole of it when no day is given.
  const OpenDataset* known_on(std::optional<base::Day> day);
  /// What the view shows: as known on its day, and through its filter.
  const OpenDataset* shown(const state::ViewState& view);
  /// Of all that is known on the view's day, also what its filter hides.
  const answers::SearchIndex* search_index(const state::ViewState& view);
  /// Does a small part of what `search_index` would have to do; false when nothing is left of it.
  bool prepare_search(const state::ViewState& view);

  /// A file to compare the current dataset with. What was issued later becomes the current one, so
  /// that everything new can be looked at.
  Opened open_compared(std::string name, std::string_view bytes);
  void close_compared();
  /// nullptr when nothing is compared.
  const scene::Compared* compared() const {
    return comparison_.diff != nullptr ? &comparison_ : nullptr;
  }
  const std::string& foreign_name() const;

 private:
  static Opened open(std::unique_ptr<OpenDataset>& place, std::string name, std::string_view bytes);
  /// Something else is current: what was worked out of it is gone.
  void forget();
  void forget_index();

  std::unique_ptr<OpenDataset> own_;
  std::unique_ptr<OpenDataset> foreign_;
  std::unique_ptr<OpenDataset> known_;  // `current` as known on `known_day_`
  const OpenDataset* known_of_ = nullptr;
  base::Day known_day_;
  std::unique_ptr<OpenDataset> filtered_;  // `filtered_of_` through the filter of `filtered_by_`
  const OpenDataset* filtered_of_ = nullptr;
  state::ViewState filtered_by_;                          // its filter and day alone count
  std::optional<answers::SearchIndexMaker> index_maker_;  // until the index is made
  std::optional<answers::SearchIndex> index_;
  const OpenDataset* indexed_ = nullptr;   // of both
  std::unique_ptr<OpenDataset> compared_;  // the older version, unless that is the page's own
  answers::DatasetDiff diff_;
  scene::Compared comparison_;
};

}  // namespace avtal::platform
