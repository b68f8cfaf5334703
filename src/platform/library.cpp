#include "platform/library.h"

#include <algorithm>
#include <utility>

#include "answers/answers.h"
#include "base/sha256.h"

namespace avtal::platform {
namespace {

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
  known_of_ = nullptr;
  return open(own_, std::move(name), bytes);
}

Library::Opened Library::open_foreign(std::string name, std::string_view bytes) {
  known_of_ = nullptr;
  return open(foreign_, std::move(name), bytes);
}

void Library::close_foreign() {
  known_of_ = nullptr;
  foreign_.reset();
}

const OpenDataset* Library::current() const { return foreign_ ? foreign_.get() : own_.get(); }

const OpenDataset* Library::known_on(std::optional<base::Day> day) {
  const OpenDataset* whole = current();
  if (whole == nullptr || !day) return whole;
  if (known_of_ != whole || known_day_ != *day) {
    known_ = prepared(whole->name, whole->sha256, answers::known_on(whole->dataset, *day));
    known_of_ = whole;
    known_day_ = *day;
  }
  return known_.get();
}

const std::string& Library::foreign_name() const {
  static const std::string kNone;
  return foreign_ ? foreign_->name : kNone;
}

}  // namespace avtal::platform
