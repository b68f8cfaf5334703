#pragma once
// Answers kept from page to page: a page is built anew for every step of scrolling, but what it
// asks of the dataset stays the same. The answers are those that would be given without it.

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "prepared/prepared.h"

namespace avtal::scene {

/// The last answer, and what was asked.
template <class Key, class Answer>
class Kept {
 public:
  template <class Make>
  const Answer& of(const Key& key, Make make) {
    if (!answer_ || !(key_ == key)) {
      answer_ = make();
      key_ = key;
    }
    return *answer_;
  }

 private:
  Key key_{};
  std::optional<Answer> answer_;
};

/// Asked once.
template <class Answer>
class KeptOnce {
 public:
  template <class Make>
  const Answer& of(Make make) {
    if (!answer_) answer_ = make();
    return *answer_;
  }

 private:
  std::optional<Answer> answer_;
};

/// One value of each type that somebody keeps beside a dataset, so that nobody need know of the
/// others'.
class KeptValues {
 public:
  template <class Own>
  Own& of() {
    static char mark = 0;  // there is one for each type
    for (const auto& [key, value] : values_) {
      if (key == &mark) return *static_cast<Own*>(value.get());
    }
    values_.emplace_back(&mark, std::make_shared<Own>());
    return *static_cast<Own*>(values_.back().second.get());
  }

 private:
  std::vector<std::pair<const void*, std::shared_ptr<void>>> values_;
};

template <class Own>
Own& kept(const Prepared& prepared) {
  return prepared.kept->of<Own>();
}

}  // namespace avtal::scene
