// The years at the bottom: stacked columns on one scale, and the slider that chooses one.

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

#include "base/sort.h"
#include "scene/shortened.h"
#include "views/flows/flows_parts.h"
#include "words/common.h"
#include "words/flows.h"

namespace avtal::scene {
namespace {

using answers::FlowRow;
using answers::FlowYear;
using namespace words;

/// The group whose items are the steps of the slider.
constexpr const char* kYears = "years";

constexpr float kColumn = 72;
constexpr float kPitchLeast = 76;
constexpr float kPitchMost = 160;
constexpr float kStepper = 44;  // button and its gap
constexpr float kTitleRow = 40;
constexpr float kYearRow = 34;
constexpr float kSliderRow = 24;
constexpr float kSliderFrom = 176;  // lower strips have no room for it
constexpr float kFootRow = 6;       // where there is no room for the slider
constexpr double kPxPerMillionStrip = 16;
constexpr float kMissingHeight = 19;
constexpr float kSegmentName = 16;  // lower ones have no room for it
constexpr std::size_t kServicesTold = 8;
constexpr float kTotalHeight = 22;

struct Strip {
  const Flows& f;
  Pen& pen;
  Rect area;
  float base = 0;  // y of the columns' foot
  float left = 0;  // of the first pitch
  float pitch = 0;
  int first = 0;
  int count = 0;
  double scale = 0;  // px per million
  bool slider = true;
};

/// Which years are shown: as many as fit, the last ones, moved so that the chosen ones are there.
void choose_years(Strip& strip) {
  const Flows& f = strip.f;
  const float room = strip.area.w - 2 * kStepper;
  const int all = static_cast<int>(f.years.size());
  const float least = f.narrow ? 56 : kPitchLeast;
  strip.count = std::clamp(static_cast<int>(room / least), 1, all);
  strip.pitch = std::min(kPitchMost, room / static_cast<float>(strip.count));
  const int last_first = f.years.back()->year - strip.count + 1;
  strip.first = last_first;
  if (strip.count < 8) {  // few: the chosen one in the middle
    strip.first = std::clamp(f.year - strip.count / 2, f.years.front()->year, last_first);
  }
  strip.first = std::min(strip.first, f.earlier());
  if (f.year > strip.first + strip.count - 1) strip.first = f.year - strip.count + 1;
  const float used = strip.pitch * static_cast<float>(strip.count);
  strip.left = strip.area.x + kStepper + (room - used) / 2;
}

double positive_sum(const FlowYear& year) {
  double sum = 0;
  for (const FlowRow& row : year.rows) {
    if (row.counted && row.amount->value > 0) {
      sum += static_cast<double>(row.amount->value) / kOrePerMillion;
    }
  }
  return sum;
}

/// What is paid back.
double credit_sum(const FlowYear& year) {
  double sum = 0;
  for (const FlowRow& row : year.rows) {
    if (row.counted && row.amount->value < 0) {
      sum -= static_cast<double>(row.amount->value) / kOrePerMillion;
    }
  }
  return sum;
}

double strip_scale(const Flows& f, float height) {
  double most = 0;
  for (const FlowYear* year : f.columns) {
    most = std::max({most, positive_sum(*year), credit_sum(*year)});
  }
  return most > 0 ? std::min(kPxPerMillionStrip, height / most) : 0;
}

bool is_chosen(const Flows& f, int year) { return year == f.year || year == f.compare; }

/// What the part of a column is paid for, in it where there is room: colours alone tell nobody who
/// sees or prints them as greys.
void add_segment_name(const Strip& s, Rect rect, const FlowRow& row) {
  if (row.services.empty() || rect.h < kSegmentName) return;
  const std::string name = shortened(s.pen, services_text(s.f.speech(s.f.year), row.services, true),
                                     12, Face::regular, rect.w - 6);
  const bool hatched = is_hatched(row);
  const float x = rect.x + rect.w / 2;
  const float y = rect.y + rect.h / 2;
  const float width = s.pen.width(name, 12);
  if (hatched) {
    s.pen.fill({x - width / 2 - 2, y - 8, width + 4, 16}, ink(Role::background));
  }
  const Paint paint =
      hatched ? of_service(Role::service_text, service_index(row)) : ink(Role::on_bar);
  s.pen.text({x, y + 4}, name, {12, Face::regular, paint, Align::centre});
}

void add_segment(const Strip& s, Rect rect, const FlowRow& row) {
  const std::size_t service = service_index(row);
  if (!is_hatched(row)) {
    s.pen.fill(rect, of_service(Role::service_base, service));
    return add_segment_name(s, rect, row);
  }
  s.pen.fill(rect, ink(Role::background));
  s.pen.fill(rect, of_service(Role::service_base, service, 0.3F));
  s.pen.hatch(rect, of_service(Role::service_base, service, 0.62F), 7, 1.5F);
  add_segment_name(s, rect, row);
}

/// What is paid back is cut off the column from above: what is left stands under its total. Where
/// more comes back than is paid, it stands alone; returns its height.
float add_credits(const Strip& s, const FlowYear& year, Rect column) {
  const auto credit = static_cast<float>(credit_sum(year) * s.scale);
  const bool alone = column.h <= 0;
  const float h = alone ? credit : std::min(column.h, credit);
  if (h <= 0) return 0;
  const Rect box{column.x, alone ? s.base - h : column.y, column.w, h};
  if (!alone) s.pen.fill(box, ink(Role::background, 0.75F));
  s.pen.frame(box, ink(Role::ink7), 1.5F);
  return alone ? h : 0;
}

/// In millions, as the strip's title says; what comes back is called that where there is room.
/// Nothing little is told as nothing, however little room there is.
std::string column_total(const Strip& s, base::Ore sum) {
  const auto fits = [&s](const std::string& text) {
    return s.pen.width(text, 14, Face::semibold) + 28 <= s.pitch;
  };
  const double size = std::abs(static_cast<double>(sum.value)) / kOrePerMillion;
  const std::string known = millions(base::Ore{std::abs(sum.value)}, s.f.language);
  const std::string back = s.f.say(common::money_back, known);
  if (sum.value < 0 && fits(back)) return back;
  const std::string total = millions(sum, s.f.language);
  if (fits(total)) return total;
  if (sum.value < 0) return "<0";
  return size < 1 ? "<1" : words::number(std::llround(size), s.f.language);
}

/// The column with its count of missing amounts and its total; returns the top.
float add_column(const Strip& s, const FlowYear& year, float centre) {
  const float w = std::min(kColumn, s.pitch - 8);
  float y = s.base;
  std::vector<const FlowRow*> rows;
  for (const FlowRow& row : year.rows) {
    if (row.counted && row.amount->value > 0) rows.push_back(&row);
  }
  base::stable_sort(rows.begin(), rows.end(), [](const FlowRow* a, const FlowRow* b) {
    return service_index(*a) < service_index(*b);
  });
  for (const FlowRow* row : rows) {
    const float h =
        static_cast<float>(static_cast<double>(row->amount->value) / kOrePerMillion * s.scale);
    y -= h;
    add_segment(s, {centre - w / 2, y, w, std::max(h - 1, 0.5F)}, *row);
  }
  y -= add_credits(s, year, {centre - w / 2, y, w, s.base - y});
  if (year.missing > 0) {
    const FlowSpeech speech = s.f.speech(year.year);
    const std::string count = std::to_string(year.missing);
    std::string text = speech.say(flows::brief_missing, count);
    // Beside its neighbours there may be room for no more than the sign of what is missing.
    if (s.pen.width(text, 12) + 4 > s.pitch) text = count + " ?";
    const float box = std::max(w, std::min(s.pen.width(text, 12) + 8, s.pitch - 1));
    y -= kMissingHeight + 1;
    const Rect rect{centre - box / 2, y, box, kMissingHeight};
    s.pen.fill(rect, ink(is_chosen(s.f, year.year) ? Role::brand_tint : Role::background));
    s.pen.frame(rect, ink(Role::error), 1.5F, 0, 4, 3);
    s.pen.text({centre, y + 14}, text, {12, Face::regular, ink(Role::error), Align::centre});
  }
  if (year.counted > 0) {
    const base::Ore sum = year.total.value_or(year.as_written);
    const std::string total = column_total(s, sum);
    const float width = s.pen.width(total, 14, Face::semibold);
    y -= kTotalHeight;
    s.pen.text({centre - 10, y + 16}, total, {14, Face::semibold, ink(Role::ink9), Align::centre});
    s.pen.mark({centre - 10 + width / 2 + 14, y + 11}, mark_of(year.status));
  }
  return y;
}

std::string year_name(const Flows& f, const FlowYear& year) {
  const FlowSpeech speech = f.speech(year.year);
  if (year.counted == 0 && year.missing == 0) {
    return speech.say(common::labelled, std::to_string(year.year), f.say(common::no_flows));
  }
  std::string text = year.counted > 0 ? sum_text(speech, year) + ", " +
                                            std::string(words::status_word(year.status, f.language))
                                      : f.say(flows::nothing_known);
  const std::string missing = missing_text(speech, year.missing);
  if (!missing.empty()) text += ", " + missing;
  if (year.assumed) text += ". " + f.say(flows::watermark);
  return speech.say(common::labelled, std::to_string(year.year), text);
}

/// A line each for what the year's column is made of, from its foot.
void tell_services(const Flows& f, const FlowYear& year, std::vector<TooltipLine>& lines) {
  std::map<std::size_t, std::string> names;
  for (const FlowRow& row : year.rows) {
    if (!row.counted || row.services.empty()) continue;
    names.emplace(service_index(row), services_text(f.speech(year.year), row.services, false));
  }
  std::size_t left = names.size();
  for (const auto& [index, name] : names) {
    if (left + kServicesTold == names.size()) {
      lines.push_back(
          {f.say(common::and_more, words::number(static_cast<std::int64_t>(left), f.language)),
           false});
      return;
    }
    lines.push_back({name, false});
    left -= 1;
  }
}

void add_year_node(const Strip& s, const FlowYear& year, Rect rect) {
  Node node;
  node.id = "year:" + std::to_string(year.year);
  node.parent = kYears;
  node.kind = NodeKind::item;
  node.rect = rect;
  node.name = year_name(s.f, year);
  node.action = to_year(s.f, year.year);
  node.selected = year.year == s.f.year;
  node.tooltip = {{node.name, false}};
  tell_services(s.f, year, node.tooltip);
  node.hoverable = true;
  s.f.page.nodes.push_back(std::move(node));
}

void add_year(const Strip& s, int index) {
  const FlowYear& year = s.f.column_of(s.first + index);
  const float centre = s.left + s.pitch * (static_cast<float>(index) + 0.5F);
  const bool chosen = is_chosen(s.f, year.year);
  const float frame_w = std::min(s.pitch - 4, kColumn + 32);
  const Rect frame{centre - frame_w / 2, s.area.y + kTitleRow, frame_w,
                   s.base + kYearRow - 6 - s.area.y - kTitleRow};
  if (chosen) s.pen.box(frame, ink(Role::brand_tint), ink(Role::brand7), 2, kControlRadius);
  add_column(s, year, centre);
  s.pen.text({centre, s.base + 20}, std::to_string(year.year),
             {14, chosen ? Face::semibold : Face::regular, ink(chosen ? Role::ink9 : Role::ink7),
              Align::centre});
  if (s.slider) {
    const float y = s.area.bottom() - kSliderRow / 2 - 2;
    s.pen.circle({centre, y}, chosen ? 9.0F : 4.0F, ink(chosen ? Role::brand7 : Role::background),
                 ink(chosen ? Role::background : Role::line5), chosen ? 2.0F : 1.5F);
  }
  add_year_node(s, year, {centre - s.pitch / 2, frame.y, s.pitch, s.area.bottom() - frame.y});
}

void add_stepper(const Strip& s, int direction) {
  const int year = s.f.year + direction;
  const bool possible = s.f.has(year);
  const float size = s.f.request.around.touch || s.f.narrow ? kControlHeightTouch : kControlHeight;
  const float x = direction < 0 ? s.area.x : s.area.right() - size;
  const float y = s.base - size - 16;
  add_icon_button(s.pen, s.f.page, {x, y, size, size}, direction < 0 ? Icon::left : Icon::right,
                  {direction < 0 ? "year:previous" : "year:next",
                   s.f.say(direction < 0 ? flows::year_previous : flows::year_next),
                   possible ? std::optional<state::Action>(to_year(s.f, year)) : std::nullopt,
                   "",
                   {}});
  s.f.page.nodes.back().disabled = !possible;
}

void add_title(const Strip& s) {
  const std::string title = s.f.say(flows::strip_title);
  s.pen.line({s.area.x, s.area.y + 0.5F}, {s.area.right(), s.area.y + 0.5F}, ink(Role::line2));
  s.pen.text({s.area.x, s.area.y + 27}, title, {16, Face::semibold, ink(Role::ink9)});
  const float x = s.area.x + s.pen.width(title, 16, Face::semibold) + 12;
  const bool part = !flow_part(s.f.dataset, s.f.request.view.flow_part).empty();
  const std::string unit = s.f.say(part ? flows::strip_part : flows::strip_unit);
  if (x + s.pen.width(unit, 14) <= s.area.right()) {
    s.pen.text({x, s.area.y + 27}, unit, {14, Face::regular, ink(Role::ink6)});
  }
  add_heading_node(s.f.page, "years:title", title + ", " + unit, 3,
                   {s.area.x, s.area.y + 8, s.area.w / 2, 28});
}

}  // namespace

float strip_height(const Flows& f, float available) {
  if (f.request.around.height < 500) return 0;
  if (f.summed()) return std::clamp(available * 0.28F, 156.0F, 190.0F);  // the sums need the room
  return std::clamp(available * 0.32F, 148.0F, 216.0F);
}

void add_strip(const Flows& f, Rect area) {
  if (area.h <= 0) return;
  Layer layer{{area.x - 8, area.y, area.w + 16, area.h}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  Strip s{f, pen, area};
  s.slider = area.h >= kSliderFrom && !f.request.around.bare;
  s.base = area.bottom() - (s.slider ? kSliderRow : kFootRow) - kYearRow;
  choose_years(s);
  s.scale = strip_scale(f, s.base - area.y - kTitleRow - kMissingHeight - kTotalHeight - 6);
  add_title(s);
  Node group;
  group.id = kYears;
  group.kind = NodeKind::group;
  group.name = f.say(flows::years);
  group.rect = area;
  f.page.nodes.push_back(group);
  f.page.slider = group.id;
  const float right = s.left + s.pitch * static_cast<float>(s.count);
  pen.line({s.left, s.base + 0.5F}, {right, s.base + 0.5F}, ink(Role::line5));
  const float slider = area.bottom() - kSliderRow / 2 - 2;
  if (s.slider) {
    pen.line({s.left + s.pitch / 2, slider}, {right - s.pitch / 2, slider}, ink(Role::line3), 4);
  }
  for (int i = 0; i < s.count; ++i) add_year(s, i);
  if (!f.request.around.bare) {
    add_stepper(s, -1);
    add_stepper(s, 1);
  }
  f.page.layers.push_back(std::move(layer));
}

}  // namespace avtal::scene
