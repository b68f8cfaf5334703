#include "platform/library.h"

#include <algorithm>
#include <utility>

#include "answers/as_known.h"
#include "base/sha256.h"
#include "prepared/filtering.h"
#include "say/search_facts.h"

namespace avtal::platform {
namespace {

constexpr std::size_t kRecordsAtOnce = 200;  // some milliseconds

std::unique_ptr<OpenDataset> prepared(std::string name, std::string sha256,
                                      model::Dataset dataset) {
  auto open = std::make_unique<OpenDataset>();
  open->name = std::move(name);
  open->sha256 = std::move(sha256);
  open->dataset = std::move(dataset);
  open->prepared = scene::prepare(open->dataset);
  return open;
}

std::vector<load::Issue> errors_of(std::vector<load::Issue> issues) {
  std::erase_if(issues,
                [](const load::Issue& issue) { return issue.severity != load::Severity::error; });
  return issues;
}

}  // namespace

Library::Opened Library::open(std::unique_ptr<OpenDataset>& place, std::string name,
                              std::string_view bytes) {
  load::Result result = load::load_dataset(bytes);
  Opened opened{result.dataset.has_value(), errors_of(std::move(result.issues))};
  if (result.dataset) {
    place = prepared(std::move(name), base::sha256_hex(bytes), std::move(*result.dataset));
    place->bytes = bytes;
  }
  return opened;
}

Library::Opened Library::open_own(std::string name, std::string_view bytes) {
  forget();
  return open(own_, std::move(name), bytes);
}

Library::Opened Library::open_foreign(std::string name, std::string_view bytes) {
  forget();
  return open(foreign_, std::move(name), bytes);
}

void Library::close_foreign() {
  forget();
  foreign_.reset();
}

void Library::forget() {
  known_of_ = nullptr;
  filtered_of_ = nullptr;
  forget_index();
  close_compared();
}

void Library::forget_index() {
  index_maker_.reset();
  index_.reset();
  indexed_ = nullptr;
}

const OpenDataset* Library::current() const { return foreign_ ? foreign_.get() : own_.get(); }

const OpenDataset* Library::known_on(std::optional<base::Day> day) {
  const OpenDataset* whole = current();
  if (whole == nullptr || !day) return whole;
  if (known_of_ != whole || known_day_ != *day) {
    known_ = prepared(whole->name, whole->sha256, answers::known_on(whole->dataset, *day));
    known_of_ = whole;
    known_day_ = *day;
    filtered_of_ = nullptr;
    forget_index();
  }
  return known_.get();
}

const OpenDataset* Library::shown(const state::ViewState& view) {
  const OpenDataset* whole = known_on(view.known);
  if (whole == nullptr || !scene::is_filtered(view)) return whole;
  const bool same = filtered_of_ == whole && filtered_by_.filter == view.filter &&
                    filtered_by_.as_of == view.as_of;
  if (same) return filtered_.get();
  answers::Filtered filtered = scene::filter_dataset(*whole->prepared, view);
  filtered_ = std::make_unique<OpenDataset>();
  filtered_->name = whole->name;
  filtered_->sha256 = whole->sha256;
  filtered_->dataset = std::move(filtered.dataset);
  filtered_->prepared = scene::prepare_filtered(filtered_->dataset, *whole->prepared, filtered);
  filtered_of_ = whole;
  filtered_by_ = view;
  return filtered_.get();
}

bool Library::prepare_search(const state::ViewState& view) {
  const OpenDataset* whole = known_on(view.known);
  if (whole == nullptr) return false;
  if (indexed_ != whole) {
    index_.reset();
    index_maker_.emplace(whole->dataset, scene::search_facts(whole->dataset));
    indexed_ = whole;
  }
  if (!index_maker_) return false;
  if (index_maker_->step(kRecordsAtOnce)) return true;
  index_.emplace(index_maker_->make());
  index_maker_.reset();
  return false;
}

const answers::SearchIndex* Library::search_index(const state::ViewState& view) {
  while (prepare_search(view)) {
  }
  return index_ ? &*index_ : nullptr;
}

Library::Opened Library::open_compared(std::string name, std::string_view bytes) {
  std::unique_ptr<OpenDataset> other;
  Opened opened = open(other, std::move(name), bytes);
  if (!opened.usable || current() == nullptr) return opened;
  forget();
  if (other->dataset.issued > current()->dataset.issued) {
    compared_ = std::exchange(foreign_, std::move(other));
  } else {
    compared_ = std::move(other);
  }
  const OpenDataset& before = compared_ ? *compared_ : *own_;
  const OpenDataset& after = *current();
  diff_ = answers::diff(before.dataset, after.dataset);
  comparison_ = {&before.dataset, &after.dataset,    &diff_,          before.name,
                 after.name,      data_hash(before), data_hash(after)};
  return opened;
}

void Library::close_compared() {
  compared_.reset();
  comparison_ = {};
}

const std::string& Library::foreign_name() const {
  static const std::string kNone;
  return foreign_ ? foreign_->name : kNone;
}

}  // namespace avtal::platform
