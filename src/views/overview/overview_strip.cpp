// A service's lane in a strip as high as a row: its agreements, its holes, and the day.

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "answers/spans.h"
#include "views/overview/overview_parts.h"
#include "words/common.h"
#include "words/counts.h"
#include "words/overview.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Part;
using document::Style;
using namespace words;

// In percent of the strip.
constexpr float kBarsTop = 30;
constexpr float kBarsHeight = 40;
constexpr float kRunOut = 14;     // how much of what has no known end grows pale
constexpr float kLeast = 0.4F;    // what is shorter could not be seen
constexpr float kCountFrom = 15;  // so far from the edges the count has room
constexpr int kShades = 7;        // steps from certain to nothing

constexpr int kMostRows = 4;           // thinner ones could not be told apart
constexpr std::size_t kMostBars = 60;  // nor more of them
constexpr std::size_t kPeriodsTold = 3;

/// Agreements from where they may begin to where they may end; what is certain of it.
struct Stretch {
  float from = 0;
  float sure = 0;
  float to = 0;
  bool runs_out = false;  // no end is known
  bool ends = false;      // on the way to an end
  int row = 0;
};

class Strip {
 public:
  Strip(const Overview& o, const Lane& lane, const YearsShown& years)
      : o_(o), lane_(lane), years_(years) {
    drawing_ = {.kind = Kind::drawing, .label = sentence(), .service = lane.service.index};
  }

  Block drawn() {
    for (int year = years_.first; year <= years_.last; ++year) {
      add_line(Style::tick, base::day_of(year, 1, 1), {0, 10, 0.2F, 80});
    }
    for (const Stretch& stretch : is_folded() ? folded(stretches()) : stretches()) add(stretch);
    for (const GapMark& mark : lane_.gaps) add_hole(mark.gap);
    if (is_folded()) add_count();
    add_line(Style::as_of, o_.as_of, {0, 2, 0.8F, 96});
    return std::move(drawing_);
  }

 private:
  float x_of(base::Day day) const {
    const auto first = base::day_of(years_.first, 1, 1).number;
    const auto last = base::day_of(years_.last, 12, 31).number + 1;
    const float share = static_cast<float>(day.number - first) / static_cast<float>(last - first);
    return std::clamp(share, 0.0F, 1.0F) * 100;
  }

  /// More at the same time than there is room for lie on each other, and are counted.
  bool is_folded() const { return lane_.bar_rows > kMostRows || lane_.bars.size() > kMostBars; }

  void add(Style style, Part part, int permille = 0) {
    document::add(drawing_,
                  {.kind = Kind::shape, .style = style, .permille = permille, .part = part});
  }

  /// CSS knows how wide it is in pixels.
  void add_line(Style style, base::Day day, Part part) {
    part.x = std::min(x_of(day), 100 - part.w);
    add(style, part);
  }

  /// Its edge stays within it, and is seen however short it is.
  void add_hole(const answers::Gap& gap) {
    constexpr float kEdge = 0.4F;
    const float from = x_of(gap.first);
    const float to = x_of(base::plus_days(gap.last, 1));
    if (to <= from) return;
    const float w = std::max(2 * kEdge, to - from - 2 * kEdge);
    add(Style::hole,
        {from + kEdge, kBarsTop + 2, std::min(w, 100 - from - kEdge), kBarsHeight - 4});
  }

  Stretch stretch_of(const Bar& bar) const {
    const model::Term& term = o_.dataset.at(bar.span.term.agreement).terms[bar.span.term.term];
    Stretch stretch;
    stretch.from = x_of(bar.first);
    stretch.to = x_of(base::plus_days(bar.last, 1));
    stretch.sure = std::clamp(x_of(bar.first_certain), stretch.from, stretch.to);
    stretch.runs_out = bar.span.open_end || bar.span.unknown_end;
    stretch.ends = term.kind == model::TermKind::termination;
    stretch.row = bar.row;
    return stretch;
  }

  std::vector<Stretch> stretches() const {
    std::vector<Stretch> all;
    for (const Bar& bar : lane_.bars) {
      const Stretch stretch = stretch_of(bar);
      if (stretch.to - stretch.from >= kLeast / 4) all.push_back(stretch);
    }
    return all;
  }

  /// Those that lie on each other, or closer than can be seen, as one.
  static std::vector<Stretch> folded(std::vector<Stretch> all) {
    std::sort(all.begin(), all.end(), [](const Stretch& a, const Stretch& b) {
      return std::pair(a.ends, a.from) < std::pair(b.ends, b.from);
    });
    std::vector<Stretch> merged;
    for (const Stretch& each : all) {
      if (merged.empty() || merged.back().ends != each.ends ||
          merged.back().to + kLeast < each.from) {
        merged.push_back(each);
        continue;
      }
      Stretch& last = merged.back();
      last.sure = std::min(last.sure, each.sure);
      if (each.to < last.to) continue;
      last.runs_out = each.runs_out || (each.to == last.to && last.runs_out);
      last.to = each.to;
    }
    return merged;
  }

  void add(const Stretch& stretch) {
    const int rows = is_folded() ? 1 : std::max(1, lane_.bar_rows);
    const float height = kBarsHeight / static_cast<float>(rows);
    const float y = kBarsTop + (is_folded() ? 0 : static_cast<float>(stretch.row) * height);
    const float to = std::max(stretch.to, stretch.from + kLeast);
    if (stretch.ends) return add(Style::ending, {stretch.from, y, to - stretch.from, height});
    const float solid = stretch.runs_out ? std::max(stretch.from, to - kRunOut) : to;
    const float sure = std::min(stretch.sure, solid);
    if (sure > stretch.from + kLeast)
      add_shades({stretch.from, y, sure - stretch.from, height}, true);
    const float begin = sure > stretch.from + kLeast ? sure : stretch.from;
    if (solid > begin) add(Style::held, {begin, y, solid - begin, height});
    if (stretch.runs_out) add_shades({solid, y, to - solid, height}, false);
  }

  /// What is not certain: paler and paler, so that no edge is taken for a day.
  void add_shades(Part part, bool rising) {
    const float step = part.w / kShades;
    for (int i = 0; i < kShades; ++i) {
      const int number = rising ? i + 1 : kShades - i;
      const float x = part.x + step * static_cast<float>(i);
      add(Style::none, {x, part.y, step, part.h}, 1000 * number / (kShades + 1));
    }
  }

  std::set<std::uint32_t> agreements() const {
    std::set<std::uint32_t> all;
    for (const Bar& bar : lane_.bars) all.insert(bar.span.term.agreement.index);
    return all;
  }

  /// How many agreements lie on each other, in the middle of their bars.
  void add_count() {
    float from = 100;
    float to = 0;
    for (const Bar& bar : lane_.bars) {
      from = std::min(from, x_of(bar.first));
      to = std::max(to, x_of(bar.last));
    }
    const float middle = std::clamp((from + to) / 2, kCountFrom, 100 - kCountFrom);
    document::add(drawing_, {.kind = Kind::letters,
                             .text = o_.say(counts::agreements, agreements().size()),
                             .part = Part{middle, kBarsTop, 0, kBarsHeight}});
  }

  /// "A, B, C och 3 till".
  std::string listed(std::vector<std::string> all) const {
    if (all.size() <= kPeriodsTold) return words::joined(all, o_.language);
    const std::size_t more = all.size() - kPeriodsTold;
    all.resize(kPeriodsTold);
    std::string text;
    for (const std::string& each : all) text += (text.empty() ? "" : ", ") + each;
    return text + " " + o_.say(common::and_more, o_.number(more));
  }

  /// "2016–2025: två avtal, 2018-01-01–2019-12-31 och 2021-01-01 tills vidare."
  std::string sentence() const {
    std::vector<std::string> periods;
    for (const std::uint32_t index : agreements()) {
      // Of an agreement in parts, that of the lane's own.
      model::Agreement agreement = o_.dataset.agreements[index];
      std::erase_if(agreement.terms, [this](const model::Term& term) {
        return !model::is_about(term, lane_.service);
      });
      periods.push_back(words::period(with_boundary_day(period_of(agreement)), o_.language));
    }
    std::string text = o_.say(overview::strip, std::to_string(years_.first),
                              std::to_string(years_.last), periods.size(), listed(periods));
    std::vector<std::string> holes;
    for (const GapMark& mark : lane_.gaps) {
      holes.push_back(words::date(mark.gap.first, o_.language) + "\u2013" +
                      words::date(mark.gap.last, o_.language));
    }
    if (!holes.empty()) text += " " + o_.say(overview::strip_holes, listed(holes));
    return text;
  }

  const Overview& o_;
  const Lane& lane_;
  YearsShown years_;
  Block drawing_;
};

}  // namespace

Block strip_of(const Overview& o, const Lane& lane, const YearsShown& years) {
  return Strip(o, lane, years).drawn();
}

}  // namespace avtal::scene
