#include <algorithm>
#include <optional>

#include "layout/label_fit.h"
#include "views/timeline/timeline_parts.h"
#include "words/facts.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr int kYearOfUncertainty = 365;
constexpr std::size_t kMostLabels = 60;  // beside one lane's bars; with more there is no room

struct OutsideLabel {
  float anchor_left = 0;
  float anchor_right = 0;
  int row = 0;
  std::string text;
  std::string brief;  // where the text has no room; may be empty
};

struct Below {
  std::vector<layout::LabelObstacle> obstacles;
  std::vector<OutsideLabel> labels;
};

void draw_supplement(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar, Below& below) {
  const BarFrame frame = frame_of(t, bar, supplement_y(t, lane, bar.row), kSupplementHeight);
  const Rect& r = frame.rect;
  const model::Term& term = t.dataset.at(bar.span.term.agreement).terms[bar.span.term.term];
  below.obstacles.push_back({r.x, r.right(), bar.row});
  const std::size_t service = bar.service.index;
  const Paint edge = of_service(Role::service_base, service);
  if (bar.span.unknown_start) {
    const float third = std::min(t.scale.px_per_day() * kYearOfUncertainty, r.w / 2);
    pen.fade({r.x, r.y, third, r.h}, edge, 0, 0.35F);
    pen.fade({r.x + third, r.y, r.w - third, r.h}, edge, 0.35F, 0);
    dotted_edges(pen, r.x, r.right() - third / 2, r, edge);
  } else {
    pen.fill(r, of_service(Role::service_tint, service), 2);
    const bool proposed = bar.span.start_status == model::Status::proposed;
    pen.frame(r, edge, 1.5F, 2, proposed ? 5.0F : 0.0F, proposed ? 3.0F : 0.0F);
    if (bar.span.unknown_end) torn_edge(pen, r);
    const float bars_bottom = supplement_y(t, lane, 0) - kSupplementGap;
    if (bar.row == 0) {
      pen.line({r.x + 0.75F, bars_bottom}, {r.x + 0.75F, r.y + 2}, edge, 1.5F);
    }
  }
  const float seen_left = std::max(r.x, t.area.x);
  const float seen_room = std::min(r.right(), t.area.right()) - seen_left;
  const float inside_room = seen_room - 14;
  const std::string inside = fitting_label(t, pen, term, inside_room);
  if (!inside.empty()) {
    const float x =
        bar.span.unknown_start
            ? seen_left +
                  std::max(8.0F, (seen_room - pen.width(inside, kCaption, Face::semibold)) / 2)
            : seen_left + kBarLabelPadding;
    pen.text({x, r.y + 14}, inside,
             {kCaption, Face::semibold, of_service(Role::service_text, service)});
  }
  const std::string& full = words::local(term.label, t.language);
  if (bar.span.unknown_start) {
    below.labels.push_back(
        {r.x, r.right(), bar.row, words::say(t.language, timeline::start_not_stated), {}});
  } else if (inside != full) {
    below.labels.push_back({r.x, r.right(), bar.row, full, {}});
  }
}

void add_supplement_row(const Timeline& t, Pen& pen, const Lane& lane, int row, Below& below) {
  const float y = supplement_y(t, lane, row);
  const RowMarks marks = marks_of(t, lane.supplements, row);
  const auto rect_of = [&](const layout::FoldedMark& mark) {
    return Rect{mark.start, y, std::max(2.5F, mark.end - mark.start), kSupplementHeight};
  };
  for (const layout::FoldedMark& mark : marks.reached) {
    const Bar& bar = lane.supplements[mark.first];
    if (mark.count == 1) {
      t.page.nodes.push_back(bar_node(t, lane, bar, frame_of(t, bar, y, kSupplementHeight).rect));
      continue;
    }
    const Bar& last = lane.supplements[mark.first + mark.count - 1];
    t.page.nodes.push_back(
        fold_node(t, lane, "supplements:" + std::to_string(row) + ":" + std::to_string(mark.first),
                  rect_of(mark), mark.count, bar.first, last.reach,
                  words::local(t.dataset.at(bar.span.term.agreement).name, t.language)));
  }
  if (!row_on_screen(t, y - kSupplementGap, kSupplementHeight + kSupplementGap)) return;
  for (const layout::FoldedMark& mark : marks.shown) {
    const Bar& bar = lane.supplements[mark.first];
    if (mark.count == 1) {
      draw_supplement(t, pen, lane, bar, below);
      continue;
    }
    pen.fill(rect_of(mark), of_service(Role::service_tint, bar.service.index));
    pen.frame(rect_of(mark), of_service(Role::service_base, bar.service.index), 1);
    below.obstacles.push_back({mark.start, mark.end, row});
  }
}

std::string last_day_text(const Timeline& t, const NoticeStrip& notice) {
  return words::say(t.language, timeline::last_day_to_act, words::date(notice.first, t.language));
}

Node notice_node(const Timeline& t, const Lane& lane, const NoticeStrip& notice, Rect rect) {
  const std::string label =
      words::say(t.language, timeline::notice_period, words::notice(notice.notice, t.language));
  const model::Agreement& agreement = t.dataset.at(notice.agreement);
  Node node = item_node(t, lane, "notice:" + lane_key(t, lane) + ":" + agreement.id, rect,
                        label + ". " + last_day_text(t, notice));
  if (t.set.kind == state::Lanes::committees) node.name += ". " + lane_name(t, lane);
  node.action = state::Select{agreement.id};
  node.tooltip = {
      {label, true},
      {last_day_text(t, notice), false},
      {words::say(t.language, facts::notice_how, words::date(notice.last, t.language),
                  words::notice(notice.notice, t.language), words::date(notice.first, t.language)),
       false}};
  return node;
}

void draw_notice(const Timeline& t, Pen& pen, const Lane& lane, const NoticeStrip& notice,
                 Rect rect, Below& below) {
  const std::size_t service = notice.service.index;
  pen.fill(rect, ink(Role::background));
  pen.hatch(rect, of_service(Role::service_base, service), 5, 1.5F);
  pen.frame(rect, of_service(Role::service_base, service), 1.5F);
  const float bars_top = lane_y(t, lane) + kBarTop;
  const Paint ends = of_service(Role::service_text, service);
  if (lane.bar_rows == 1) {
    pen.line({rect.x + 0.5F, bars_top - 2}, {rect.x + 0.5F, rect.bottom()}, ends, 1.5F);
    pen.line({rect.right() - 0.75F, bars_top - 4}, {rect.right() - 0.75F, rect.bottom()}, ends,
             1.5F);
  }
  below.obstacles.push_back({rect.x, rect.right(), notice.row});
  below.labels.push_back(
      {rect.x, rect.right(), notice.row,
       words::say(t.language, timeline::notice_label, words::notice(notice.notice, t.language),
                  date_in_picture(t, notice.first)),
       words::say(t.language, timeline::notice_period, words::notice(notice.notice, t.language))});
}

void add_notice_row(const Timeline& t, Pen& pen, const Lane& lane, int row, Below& below) {
  const float y = supplement_y(t, lane, row);
  const auto rect_of = [&](const NoticeStrip& notice, float end) {
    const float left = t.x(notice.first);
    return Rect{left, y, std::max(3.0F, end - left), kNoticeHeight};
  };
  const RowMarks marks = marks_of(t, lane.notices, row);
  for (const layout::FoldedMark& mark : marks.reached) {
    const NoticeStrip& notice = lane.notices[mark.first];
    if (mark.count == 1) {
      t.page.nodes.push_back(notice_node(t, lane, notice, rect_of(notice, t.x(notice.last))));
      continue;
    }
    const NoticeStrip& last = lane.notices[mark.first + mark.count - 1];
    t.page.nodes.push_back(fold_node(
        t, lane, "notices:" + std::to_string(row) + ":" + std::to_string(mark.first),
        rect_of(notice, mark.end), mark.count, notice.first, last.reach, last_day_text(t, notice)));
  }
  if (!row_on_screen(t, y, kNoticeHeight)) return;
  for (const layout::FoldedMark& mark : marks.shown) {
    const NoticeStrip& notice = lane.notices[mark.first];
    if (mark.count == 1) {
      draw_notice(t, pen, lane, notice, rect_of(notice, t.x(notice.last)), below);
    } else {
      pen.frame(rect_of(notice, mark.end), of_service(Role::service_base, notice.service.index), 1);
    }
  }
}

/// What of a row is taken already.
class Taken {
 public:
  Taken(const Timeline& t, const Below& below, int row) : t_(t) {
    for (const auto& obstacle : below.obstacles) {
      if (obstacle.row == row) spans_.push_back({obstacle.x0, obstacle.x1, std::nullopt});
    }
  }

  /// Left of the anchor where there is room, else right of it.
  std::optional<float> place(const OutsideLabel& label, float width) {
    const float left = label.anchor_left - 8 - width;
    const float right = label.anchor_right + 6;
    const bool goes_left = free(label, left, left + width);
    if (!goes_left && !free(label, right, right + width)) return std::nullopt;
    const float x = goes_left ? left : right;
    spans_.push_back({x, x + width, std::nullopt});
    return x;
  }

 private:
  bool free(const OutsideLabel& label, float x0, float x1) const {
    return x0 >= t_.area.x && x1 <= t_.area.right() &&
           std::none_of(spans_.begin(), spans_.end(), [&](const layout::LabelObstacle& o) {
             const bool own = o.x0 == label.anchor_left && o.x1 == label.anchor_right;
             return x1 + 4 > o.x0 && x0 - 4 < o.x1 && !own;
           });
  }

  const Timeline& t_;
  std::vector<layout::LabelObstacle> spans_;
};

/// Texts beside the bars of the lower rows, left of them where there is room.
void add_outside_labels(const Timeline& t, Pen& pen, const Lane& lane, const Below& below) {
  if (below.labels.size() > kMostLabels) return;
  for (int row = 0; row < lane.supplement_rows; ++row) {
    Taken taken(t, below, row);
    for (const OutsideLabel& label : below.labels) {
      if (label.row != row) continue;
      for (const std::string* text : {&label.text, &label.brief}) {
        if (text->empty()) continue;
        const float width = pen.width(*text, kCaption);
        const auto x = taken.place(label, width);
        if (!x) continue;
        pen.plated({*x, supplement_y(t, lane, row) + 14}, *text,
                   {kCaption, Face::regular, ink(Role::ink7)},
                   ink(*x + width > t.as_of_x ? Role::future : Role::background));
        break;
      }
    }
  }
}

/// How much was used, at the time it was counted.
void add_capacity_label(const Timeline& t, const Bar& bar, Below& below) {
  for (const model::Capacity& capacity : t.dataset.at(bar.span.term.agreement).capacities) {
    const model::Quantity* contracted = capacity.contracted.value();
    const model::Quantity* used = capacity.used.value();
    if (!contracted || !used || !capacity.as_of) continue;
    const base::Day first = std::max(capacity.as_of->earliest(), bar.first);
    const base::Day last = std::min(capacity.as_of->latest(), bar.last);
    if (last < first) continue;
    float left = t.x(first);
    float right = t.x_after(last);
    if (!on_screen(t, left, right)) continue;
    for (const layout::LabelObstacle& obstacle : below.obstacles) {  // beside what covers the place
      if (obstacle.row != 0 || obstacle.x1 <= left || obstacle.x0 >= right) continue;
      left = obstacle.x0;
      right = obstacle.x1;
    }
    below.labels.push_back(
        {left,
         right,
         0,
         words::say(t.language, timeline::used, words::quantity(*used, t.language),
                    words::quantity(*contracted, t.language),
                    words::date(*capacity.as_of, t.language)),
         {}});
  }
}

void add_capacity_labels(const Timeline& t, const Lane& lane, Below& below) {
  // Among a committee's agreements nothing would tell which one is meant.
  if (t.set.kind == state::Lanes::committees) return;
  const auto [from, to] = lane.bars.within(0, t.screen_first, t.screen_last);
  if (to - from > kMostLabels) return;
  for (std::size_t i = from; i < to; ++i) add_capacity_label(t, lane.bars[i], below);
}

}  // namespace

float supplement_y(const Timeline& t, const Lane& lane, int row) {
  return lane_y(t, lane) + kBarTop + kBarHeight +
         static_cast<float>(lane.bar_rows - 1) * kBarPitch + kSupplementGap +
         static_cast<float>(row) * kSupplementPitch;
}

void add_below(const Timeline& t, Pen& pen, const Lane& lane) {
  Below below;
  const float top = supplement_y(t, lane, 0) - lane_y(t, lane);
  const auto [from, to] = near_rows(t, lane, lane.supplement_rows, top, kSupplementPitch);
  for (int row = from; row < to; ++row) {
    add_supplement_row(t, pen, lane, row, below);
    add_notice_row(t, pen, lane, row, below);
  }
  add_capacity_labels(t, lane, below);
  add_outside_labels(t, pen, lane, below);
}

}  // namespace avtal::scene
