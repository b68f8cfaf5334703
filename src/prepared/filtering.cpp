#include "prepared/filtering.h"

#include "prepared/prepared.h"

namespace avtal::scene {

bool is_filtered(const state::ViewState& view) { return !(view.filter == state::Filter{}); }

answers::Filtered filter_dataset(const Prepared& whole, const state::ViewState& view) {
  const state::Filter& f = view.filter;
  const answers::Filter filter{f.committees, f.services,  f.kinds,  f.statuses,
                               f.documents,  f.from_year, f.to_year};
  return answers::filtered(*whole.dataset, filter, state::day_shown(view, whole.context));
}

std::shared_ptr<const Prepared> prepare_filtered(const model::Dataset& part, const Prepared& whole,
                                                 const answers::Filtered& counts) {
  return prepare_part(part, whole, {counts.hidden, counts.agreements, counts.context});
}

}  // namespace avtal::scene
