#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/date.h"
#include "workbook/register_bodies.h"
#include "workbook/register_cells.h"
#include "workbook/register_preview_parts.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using base::EdtfDate;
using tables::Row;
using tables::Table;

constexpr std::size_t kStrips = 12;
constexpr int kQuarters = 4;
// A year beyond these is more likely a slip than an agreement, and would leave no room for others.
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2049;

/// When an agreement is in force, in quarters from year 0.
struct Stretch {
  std::size_t body = 0;
  int from = 0;
  int till = 0;  // the last
  bool open = false;
  bool certain = false;
};

int quarter_of(base::Day day) {
  const base::YearMonthDay date = base::calendar(day);
  const int year = std::clamp(date.year, kFirstYear, kLastYear);
  return year * kQuarters + (date.year == year ? (date.month - 1) / 3 : 0);
}

std::optional<EdtfDate> date_in(const Row& row, const RegisterCells& cells, const Mapping& mapping,
                                Meaning meaning, bool* is_open = nullptr) {
  if (!cells.has(meaning)) return std::nullopt;
  const std::size_t column = cells.column_of(meaning);
  const std::optional<std::string> day =
      day_of(day_part(row.at(column), cells.text(row, meaning)), mapping.columns[column].order);
  if (day == ".." && is_open != nullptr) *is_open = true;
  return day ? EdtfDate::parse(*day) : std::nullopt;
}

std::optional<Stretch> stretch_of(const Row& row, const RegisterCells& cells,
                                  const Mapping& mapping) {
  std::optional<EdtfDate> start = date_in(row, cells, mapping, Meaning::start);
  const bool stated = start.has_value();
  if (!start && mapping.start_from_award) start = date_in(row, cells, mapping, Meaning::awarded);
  if (!start) return std::nullopt;
  Stretch stretch;
  bool open = false;
  const std::optional<EdtfDate> end = date_in(row, cells, mapping, Meaning::end, &open);
  stretch.from = quarter_of(start->earliest());
  stretch.open = !end;
  stretch.till = end ? quarter_of(end->latest()) : stretch.from;
  stretch.certain = stated && (end || open);
  return stretch;
}

class Strips {
 public:
  Strips(const Table& table, const std::vector<std::size_t>& rows, const Mapping& mapping)
      : cells_(mapping), bodies_(mapping.apart), mapping_(mapping) {
    for (const std::size_t r : rows) add(table.rows[r]);
  }

  void fill(RegisterPreview& preview) {
    if (stretches_.empty()) return;
    int first = stretches_.front().from;
    int last = first;
    for (const Stretch& each : stretches_) {
      first = std::min(first, each.from);
      last = std::max({last, each.from, each.till});
    }
    preview.first_year = first / kQuarters;
    preview.last_year = last / kQuarters;
    first_ = preview.first_year * kQuarters;
    count_ = (preview.last_year - preview.first_year + 1) * kQuarters;
    name_strips();
    for (const Stretch& each : stretches_) draw(each);
    preview.strips = std::move(strips_);
  }

 private:
  void add(const Row& row) {
    const std::string buyer = cells_.text(row, Meaning::buyer);
    // The first place is for rows that name no buyer.
    const std::size_t body = names_nobody(buyer) ? 0 : bodies_.of(buyer, row, true) + 1;
    if (body >= agreements_.size()) agreements_.resize(body + 1);
    ++agreements_[body];
    std::optional<Stretch> stretch = stretch_of(row, cells_, mapping_);
    if (!stretch) return;
    stretch->body = body;
    stretches_.push_back(*stretch);
  }

  void name_strips() {
    std::vector<std::size_t> order;
    for (std::size_t body = 0; body < agreements_.size(); ++body) {
      if (agreements_[body] > 0) order.push_back(body);
    }
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
      return agreements_[a] > agreements_[b];
    });
    place_.resize(agreements_.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      const bool is_rest = order.size() > kStrips && i + 1 >= kStrips;
      const std::size_t at = is_rest ? kStrips - 1 : i;
      if (at == strips_.size()) {
        Strip strip;
        strip.is_rest = is_rest;
        if (!is_rest && order[i] > 0) strip.name = bodies_.all()[order[i] - 1].name();
        strip.certain.resize(static_cast<std::size_t>(count_));
        strip.perhaps = strip.certain;
        strips_.push_back(std::move(strip));
      }
      strips_[at].agreements += agreements_[order[i]];
      place_[order[i]] = at;
    }
  }

  void draw(const Stretch& stretch) {
    Strip& strip = strips_[place_[stretch.body]];
    std::vector<int>& into = stretch.certain ? strip.certain : strip.perhaps;
    const int till = stretch.open ? first_ + count_ - 1 : stretch.till;
    for (int q = stretch.from; q <= till; ++q) ++into[static_cast<std::size_t>(q - first_)];
  }

  RegisterCells cells_;
  RegisterBodies bodies_;
  const Mapping& mapping_;
  std::vector<int> agreements_;  // of each body, the first of none
  std::vector<Stretch> stretches_;
  std::vector<std::size_t> place_;
  std::vector<Strip> strips_;
  int first_ = 0;
  int count_ = 0;
};

}  // namespace

void find_strips(const Table& table, const std::vector<std::size_t>& rows, const Mapping& mapping,
                 RegisterPreview& preview) {
  Strips(table, rows, mapping).fill(preview);
}

}  // namespace avtal::workbook
