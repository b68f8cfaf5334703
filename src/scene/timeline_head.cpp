#include <algorithm>
#include <array>

#include "scene/timeline_parts.h"
#include "scene/widgets.h"

namespace avtal::scene {
namespace {

using words::Phrase;

float chips_width(const Pen& pen, const std::vector<Chip>& chips) {
  float width = 0;
  for (const Chip& chip : chips) width += pen.chip_width(chip.text) + 8;
  return width;
}

state::Window years_window(int first, int last) {
  return {static_cast<double>(base::day_of(first, 1, 1).number),
          static_cast<double>(base::day_of(last, 12, 31).number) + 1};
}

struct Choice {
  std::string id;
  std::string label;
  std::optional<state::Window> window;
};

std::vector<Choice> window_choices(const Timeline& t) {
  const int last = base::calendar(t.prepared.extent.last).year;
  const int first = std::max(base::calendar(t.prepared.extent.first).year, last - 10);
  const state::Window around{static_cast<double>(base::plus_months(t.as_of, -12).number),
                             static_cast<double>(base::plus_months(t.as_of, 12).number) + 1};
  const std::string years = std::to_string(first) + "\u2013" + std::to_string(last);
  return {{"window:full",
           std::string(
               words::text(t.narrow ? Phrase::window_full_short : Phrase::window_full, t.language)),
           std::nullopt},
          {"window:decade", years, years_window(first, last)},
          {"window:year", std::string(words::text(Phrase::window_year, t.language)), around}};
}

}  // namespace

float add_window_choices(const Timeline& t, Pen& pen, float right, float y, float height) {
  const std::size_t first_node = t.page.nodes.size();
  const std::vector<Choice> choices = window_choices(t);
  std::vector<Segment> segments;
  for (const Choice& choice : choices) {
    if (t.narrow && choice.id == "window:year") continue;
    state::ViewState chosen = t.request.view;
    chosen.window = choice.window;
    segments.push_back({choice.id, choice.label,
                        t.request.view == state::fitted(chosen, t.prepared.context),
                        state::SetWindow{choice.window}});
  }
  float left = add_segments(pen, t.page, {right, y}, height, segments, "head");
  if (t.narrow) return left;
  const double middle = (t.scale.window.first + t.scale.window.last) / 2;
  const std::array<std::pair<Icon, double>, 2> zooms = {
      {{Icon::plus, 1.2}, {Icon::minus, 1 / 1.2}}};
  for (const auto& [icon, factor] : zooms) {
    left -= height + 8;
    const bool closer = icon == Icon::plus;
    add_icon_button(
        pen, t.page, {left, y, height, height}, icon,
        {closer ? "zoom-in" : "zoom-out",
         std::string(words::text(closer ? Phrase::zoom_in : Phrase::zoom_out, t.language)),
         state::Zoom{factor, middle}, "head", ""});
  }
  order_by_x(t.page, first_node);
  return left;
}

void add_header(const Timeline& t, Pen& pen, const Lane& lane) {
  const model::Service& service = t.dataset.at(lane.service);
  const float y = lane_y(t, lane);
  std::vector<Chip> chips = service_chips(t.prepared, lane.service, t.as_of, t.language);
  const std::string parties = parties_line(t.prepared, lane.service, t.as_of, t.language);
  std::string name = words::local(service.name, t.language);

  Node heading;
  heading.id = lane_id(t, lane);
  heading.parent = "timeline";
  heading.kind = NodeKind::heading;
  heading.level = 3;
  heading.name = name;
  heading.rect = {t.area.x, y + 12, 200, 28};
  heading.hidden = heading.rect.y < t.area.y || heading.rect.bottom() > t.area.bottom();
  if (heading.hidden) heading.rect = {t.area.x, t.area.y, 0, 0};
  t.page.nodes.push_back(heading);
  Node text;
  text.id = heading.id + ":state";
  text.parent = heading.id;
  text.rect = heading.rect;
  text.hidden = heading.hidden;
  for (const Chip& chip : chips) text.name += (text.name.empty() ? "" : ". ") + chip.text;
  if (!parties.empty()) text.name += ". " + parties;
  t.page.nodes.push_back(text);

  const float left = t.area.x + 12;
  const float room = t.area.right() - left;
  const auto name_width = [&] { return pen.width(name, 16, Face::semibold); };
  const float parties_width = parties.empty() ? 0 : pen.width(parties, 14) + 12;
  const bool with_parties = name_width() + parties_width + 16 + chips_width(pen, chips) <= room;
  bool right_aligned = false;
  if (!with_parties && name_width() + 16 + chips_width(pen, chips) > room) {
    std::stable_sort(chips.begin(), chips.end(),
                     [](const Chip& a, const Chip& b) { return a.weight > b.weight; });
    chips.resize(1);
    right_aligned = true;
    const auto too_wide = [&] { return name_width() + 16 + chips_width(pen, chips) > room; };
    if (too_wide() && !service.short_name.empty()) name = service.short_name;
    if (too_wide() && !chips.front().brief.empty()) chips.front().text = chips.front().brief;
  }
  pen.fill({t.area.x, y + 16, 4, 20}, of_service(Role::service_base, lane.service.index));
  pen.plated({left, y + 32}, name, {16, Face::semibold, ink(Role::ink9)}, ink(Role::background));
  float x = left + name_width() + 12;
  if (with_parties && !parties.empty()) {
    pen.plated({x, y + 32}, parties, {14, Face::regular, ink(Role::ink6)}, ink(Role::background));
    x += parties_width + 4;
  }
  if (right_aligned) x = t.area.right() - chips_width(pen, chips) + 8;
  for (const Chip& chip : chips) x += pen.chip({x, y + 15}, chip.text, chip.kind) + 8;
}

void add_head(const Timeline& t, Pen& pen, Rect head) {
  const std::string title = t.narrow ? std::string(words::text(Phrase::view_timeline, t.language))
                                     : headline(t.prepared, t.as_of, t.language);
  const std::string finding = headline(t.prepared, t.as_of, t.language);
  Node heading;
  heading.id = "headline";
  heading.kind = NodeKind::heading;
  heading.level = 2;
  heading.name = finding;
  heading.rect = {head.x, head.y + 16, head.w / 2, 28};
  t.page.nodes.push_back(heading);
  const std::string since =
      words::filled(Phrase::timeline_sentence, t.language,
                    {std::to_string(base::calendar(t.prepared.extent.first).year)});
  Node sentence;
  sentence.id = "headline:sentence";
  sentence.kind = NodeKind::text;
  sentence.name = since;
  sentence.rect = {head.x, head.y + 40, head.w / 2, 20};
  t.page.nodes.push_back(sentence);

  pen.text({head.x, head.y + 37}, title, {20, Face::semibold, ink(Role::ink9)});
  if (!t.narrow) {
    pen.text({head.x, head.y + 59}, since, {14, Face::regular, ink(Role::ink6)});
  }
  const float height = t.request.around.touch ? kControlHeightTouch : kControlHeight;
  add_window_choices(t, pen, head.right(), head.y + 22 - (height - kControlHeight) / 2, height);
}

}  // namespace avtal::scene
