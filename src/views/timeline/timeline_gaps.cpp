// Days that no document covers, between what it does.

#include <algorithm>

#include "answers/spans.h"
#include "views/timeline/timeline_parts.h"
#include "words/common.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kGapMarkFrom = 24;  // narrower gaps have a plain question mark

std::string gap_name(const Timeline& t, const answers::Gap& gap) {
  const base::Period period{base::Edge::at(base::EdtfDate::from_day(gap.first)),
                            base::Edge::at(base::EdtfDate::from_day(gap.last))};
  return words::say(t.language, timeline::gap_name, words::period(period, t.language),
                    words::local(t.dataset.at(gap.service).name, t.language));
}

const model::Question* question_of(const Timeline& t, const answers::Gap& gap) {
  if (gap.questions.empty()) return nullptr;
  const auto record = t.dataset.find(gap.questions.front());
  return record ? &t.dataset.questions[record->index] : nullptr;
}

Node gap_node(const Timeline& t, const Lane& lane, const answers::Gap& gap, Rect rect) {
  const model::Question* question = question_of(t, gap);
  Node node = item_node(t, lane, "gap:" + lane_key(t, lane) + ":" + base::iso_text(gap.first), rect,
                        gap_name(t, gap));
  node.tooltip = {{words::say(t.language, common::no_document_says), true}, {node.name, false}};
  // Lanes of committees and agreements may show the same gap.
  if (t.set.kind != state::Lanes::services) node.name += ". " + lane_name(t, lane);
  if (!question) return node;
  node.action = state::Select{question->id};
  node.selected = t.request.view.selected == question->id;
  node.tooltip.push_back(
      {words::say(t.language, common::question_number, std::to_string(question->number)) + ": " +
           words::local(question->title, t.language),
       false});
  return node;
}

Rect gap_rect(const Timeline& t, const answers::Gap& gap, float y, float height) {
  const float left = t.x(gap.first) + 1;
  return {left, y, std::max(3.0F, t.x_after(gap.last) - 3 - left), height};
}

void draw_gap(Pen& pen, Rect rect) {
  pen.fill(rect, ink(Role::background), 2);
  pen.frame(rect, ink(Role::error), 1.5F, 2, 4, 3);
  if (rect.h < kBarHeight) return;
  const Point centre{rect.x + rect.w / 2, rect.y + kBarHeight / 2};
  if (rect.w > kGapMarkFrom) {
    pen.mark(centre, Mark::unknown);
  } else if (rect.w > 8) {
    pen.text({centre.x, rect.y + 21}, "?",
             {kCaption, Face::semibold, ink(Role::error), Align::centre});
  }
}

}  // namespace

void add_gap_row(const Timeline& t, Pen& pen, const Lane& lane, int row, float y, float height) {
  const RowMarks marks = marks_of(t, lane.gaps, row);
  for (const layout::FoldedMark& mark : marks.reached) {
    const answers::Gap& gap = lane.gaps[mark.first].gap;
    if (mark.count == 1) {
      t.page.nodes.push_back(gap_node(t, lane, gap, gap_rect(t, gap, y, height)));
    } else {
      const GapMark& last = lane.gaps[mark.first + mark.count - 1];
      t.page.nodes.push_back(fold_node(
          t, lane, "gaps:" + std::to_string(row) + ":" + std::to_string(mark.first),
          folded_rect(mark, y, height), mark.count, gap.first, last.reach, gap_name(t, gap)));
    }
  }
  if (!row_on_screen(t, y, height)) return;
  for (const layout::FoldedMark& mark : marks.shown) {
    Rect rect = gap_rect(t, lane.gaps[mark.first].gap, y, height);
    rect.w = std::max(rect.w, mark.end - mark.start);
    draw_gap(pen, rect);
  }
}

void add_gaps(const Timeline& t, Pen& pen, const Lane& lane) {
  const auto [from, to] = near_rows(t, lane, lane.gaps.count(), kBarTop, kBarPitch);
  for (int row = from; row < to; ++row) {
    const float y = lane_y(t, lane) + kBarTop + static_cast<float>(row) * kBarPitch;
    add_gap_row(t, pen, lane, row, y, kBarHeight);
  }
}

}  // namespace avtal::scene
