#pragma once
// What the pictures need of a dataset whatever the state is. Internal to the scene room.

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "answers/answers.h"
#include "answers/responsibility.h"
#include "model/dataset.h"
#include "scene/page.h"

namespace avtal::scene {

/// A term as the timeline draws it: where it begins and ends on screen, and what is certain.
struct Bar {
  answers::TermSpan span;
  base::Day first;          // drawn from here …
  base::Day first_certain;  // … and fully from here
  base::Day last_certain;
  base::Day last;  // inclusive
  int row = 0;
};

/// The time in which notice must be given: from the last day to act to the end.
struct NoticeStrip {
  model::Ref<model::Agreement> agreement;
  base::Day last_day_to_act;
  base::Day end;
  int months = 0;
  int row = 0;
};

struct Lane {
  model::Ref<model::Service> service;
  std::vector<Bar> bars;         // of base agreements, by first day
  std::vector<Bar> supplements;  // likewise
  std::vector<NoticeStrip> notices;
  std::vector<answers::Gap> gaps;
  std::vector<model::Ref<model::Event>> events;  // those that the timeline shows
  int bar_rows = 1;
  int supplement_rows = 1;
  float top = 0;  // within the scrolled content
  float height = 0;
};

/// What a filter leaves out.
struct Hidden {
  std::size_t agreements = 0;
  std::size_t of = 0;       // agreements in the whole dataset
  std::size_t context = 0;  // shown though they do not match, because they decide about what does
};

struct ReadingMemo;

struct Prepared {
  const model::Dataset* dataset = nullptr;
  const Prepared* whole = nullptr;  // what a filter took this from; itself when nothing is filtered
  Hidden hidden;
  answers::Extent extent;
  state::Context context;
  base::Day open_until;  // where bars without end stop on screen
  std::vector<Lane> lanes;
  float lanes_height = 0;
  std::vector<answers::ServiceRoles> roles;  // who answered for what, by service
  std::vector<answers::Line> lines;          // of organisations that followed on each other
  std::shared_ptr<ReadingMemo> reading;      // what the pages to read have worked out
  int open_questions = 0;                    // not explained
};

/// A part of the dataset that a filter left, with the period and the day of the whole.
std::shared_ptr<const Prepared> prepare_part(const model::Dataset& part, const Prepared& whole,
                                             Hidden hidden);

/// The stretch of time on screen, also on the way to another.
inline state::Window shown_window(const PageRequest& request) {
  return request.moving ? *request.moving
                        : request.view.window.value_or(request.prepared->context.full);
}

}  // namespace avtal::scene
