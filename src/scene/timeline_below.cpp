#include <algorithm>
#include <optional>

#include "layout/label_fit.h"
#include "scene/timeline_parts.h"

namespace avtal::scene {
namespace {

using words::Phrase;

constexpr int kYearOfUncertainty = 365;

struct OutsideLabel {
  float anchor_left = 0;
  float anchor_right = 0;
  int row = 0;
  std::string text;
};

struct Below {
  std::vector<layout::LabelObstacle> obstacles;
  std::vector<OutsideLabel> labels;
};

void add_supplement(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar, Below& below) {
  const float y = supplement_y(t, lane, bar.row);
  const BarFrame frame = frame_of(t, bar, y, kSupplementHeight);
  const Rect& r = frame.rect;
  const model::Term& term = t.dataset.at(bar.span.term.agreement).terms[bar.span.term.term];
  Node node = bar_node(t, lane, bar, r);
  t.page.nodes.push_back(node);
  if (!on_screen(t, r.x, r.right())) return;
  below.obstacles.push_back({r.x, r.right(), bar.row});
  const std::size_t service = lane.service.index;
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
    pen.line({r.x + 0.75F, bars_bottom}, {r.x + 0.75F, r.y + 2}, edge, 1.5F);
  }
  const std::string inside = fitting_label(t, pen, term, r.w - 14);
  if (!inside.empty()) {
    const float x =
        bar.span.unknown_start
            ? r.x + std::max(8.0F, (r.w - pen.width(inside, kCaption, Face::semibold)) / 2)
            : std::max(r.x, t.area.x) + kBarLabelPadding;
    pen.text({x, r.y + 14}, inside,
             {kCaption, Face::semibold, of_service(Role::service_text, service)});
  }
  const std::string& full = words::local(term.label, t.language);
  if (bar.span.unknown_start) {
    below.labels.push_back(
        {r.x, r.right(), bar.row, std::string(words::text(Phrase::start_not_stated, t.language))});
  } else if (inside != full) {
    below.labels.push_back({r.x, r.right(), bar.row, full});
  }
}

void add_notice(const Timeline& t, Pen& pen, const Lane& lane, const NoticeStrip& notice,
                Below& below) {
  const float y = supplement_y(t, lane, notice.row);
  const float left = t.x(notice.last_day_to_act);
  const float right = std::max(left + 3, t.x(notice.end));
  const Rect rect{left, y, right - left, kNoticeHeight};
  const std::size_t service = lane.service.index;
  const std::string label =
      words::filled(Phrase::notice_period, t.language, {words::months(notice.months, t.language)});
  const model::Agreement& agreement = t.dataset.at(notice.agreement);
  Node node =
      item_node(t, lane, "notice:" + t.dataset.at(lane.service).id + ":" + agreement.id, rect,
                label + ". " +
                    words::filled(Phrase::last_day_to_act, t.language,
                                  {words::date(notice.last_day_to_act, t.language)}));
  node.action = state::Select{agreement.id};
  node.tooltip = {{label, true},
                  {words::filled(Phrase::last_day_to_act, t.language,
                                 {words::date(notice.last_day_to_act, t.language)}),
                   false}};
  t.page.nodes.push_back(node);
  if (!on_screen(t, left, right)) return;
  pen.fill(rect, ink(Role::background));
  pen.hatch(rect, of_service(Role::service_base, service), 5, 1.5F);
  pen.frame(rect, of_service(Role::service_base, service), 1.5F);
  const float bars_top = lane_y(t, lane) + kBarTop;
  const Paint ends = of_service(Role::service_text, service);
  pen.line({left + 0.5F, bars_top - 2}, {left + 0.5F, rect.bottom()}, ends, 1.5F);
  pen.line({right - 0.75F, bars_top - 4}, {right - 0.75F, rect.bottom()}, ends, 1.5F);
  below.obstacles.push_back({left, right, notice.row});
  below.labels.push_back({left, right, notice.row, label});
}

/// Texts beside the bars of the lower rows, left of them where there is room.
void add_outside_labels(const Timeline& t, Pen& pen, const Lane& lane, const Below& below) {
  std::vector<std::vector<std::size_t>> by_row(static_cast<std::size_t>(lane.supplement_rows));
  for (std::size_t i = 0; i < below.labels.size(); ++i) {
    by_row[static_cast<std::size_t>(below.labels[i].row)].push_back(i);
  }
  for (std::size_t row = 0; row < by_row.size(); ++row) {
    std::vector<layout::LabelObstacle> taken;
    for (const auto& obstacle : below.obstacles) {
      if (obstacle.row == static_cast<int>(row)) {
        taken.push_back({obstacle.x0, obstacle.x1, std::nullopt});
      }
    }
    for (const std::size_t i : by_row[row]) {
      const OutsideLabel& label = below.labels[i];
      const float w = pen.width(label.text, kCaption);
      const float y = supplement_y(t, lane, label.row) + 14;
      const auto free = [&](float x0, float x1) {
        return x0 >= t.area.x && x1 <= t.area.right() &&
               std::none_of(taken.begin(), taken.end(), [&](const layout::LabelObstacle& o) {
                 return x1 + 4 > o.x0 && x0 - 4 < o.x1 &&
                        !(o.x0 == label.anchor_left && o.x1 == label.anchor_right);
               });
      };
      const float left = label.anchor_left - 8 - w;
      const float right = label.anchor_right + 6;
      const bool goes_left = free(left, left + w);
      if (!goes_left && !free(right, right + w)) continue;
      const float x = goes_left ? left : right;
      pen.plated({x, y}, label.text, {kCaption, Face::regular, ink(Role::ink7)},
                 ink(x + w > t.as_of_x ? Role::future : Role::background));
      taken.push_back({x, x + w, std::nullopt});
    }
  }
}

}  // namespace

float supplement_y(const Timeline& t, const Lane& lane, int row) {
  return lane_y(t, lane) + kBarTop + kBarHeight +
         static_cast<float>(lane.bar_rows - 1) * kBarPitch + kSupplementGap +
         static_cast<float>(row) * kSupplementPitch;
}

void add_below(const Timeline& t, Pen& pen, const Lane& lane) {
  Below below;
  for (const Bar& bar : lane.supplements) add_supplement(t, pen, lane, bar, below);
  for (const NoticeStrip& notice : lane.notices) add_notice(t, pen, lane, notice, below);
  add_outside_labels(t, pen, lane, below);
}

}  // namespace avtal::scene
