// The years that the view shows or counts, kept from page to page, and of which part of the money.

#include <algorithm>
#include <optional>

#include "prepared/kept.h"
#include "say/flow_table.h"
#include "views/flows/flows_parts.h"

namespace avtal::scene {
namespace {

using answers::FlowRow;
using answers::FlowYear;
using answers::SummedFlows;

/// With no more flows than this every year keeps each of its rows.
constexpr std::size_t kManyFlows = 48;
/// A picture with more bands has no room for their names.
constexpr std::ptrdiff_t kMostBands = 24;
/// Named nodes of the summed picture: payers, services, recipients; as many as their labels have
/// room for.
answers::SumLimits named(float height) {
  if (height < 700) return {4, 4, 5};
  return height < 1000 ? answers::SumLimits{5, 5, 7} : answers::SumLimits{8, 8, 12};
}

struct Asked {
  answers::FlowRequest request;  // of the first year
  answers::FlowPart part;
  int last = 0;
  answers::SumLimits limits = {};
  friend bool operator==(const Asked&, const Asked&) = default;
};

struct Counted {
  FlowYear year;
  SummedFlows sums;
};

/// What the flows of each year come to, and in full those that are shown.
struct FlowMemo {
  Kept<Asked, std::vector<Counted>> years;
  Kept<Asked, std::vector<Counted>> shown;  // one
  Kept<Asked, std::vector<Counted>> beside;
};

/// Rows that are drawn alike as one: all that is asked of a year that is not shown is how high its
/// column is, and of what. `colours`: 0 when there are more services than colours.
FlowYear merged(FlowYear year, std::size_t colours) {
  // Of each service (and none), solid and hatched, money paid and money back.
  std::vector<std::optional<FlowRow>> alike(4 * (colours + 1));
  for (FlowRow& row : year.rows) {
    if (!row.counted) continue;
    if (colours == 0) row.services.clear();
    const std::size_t of = std::min(service_index(row), colours);
    std::optional<FlowRow>& like =
        alike[4 * of + (is_hatched(row) ? 2 : 0) + (row.is_credit() ? 1 : 0)];
    if (!like) {
      like = std::move(row);
    } else {
      like->amount = base::checked_sum(*like->amount, *row.amount).value_or(*like->amount);
    }
  }
  year.rows.clear();
  for (std::optional<FlowRow>& row : alike) {
    if (row) year.rows.push_back(std::move(*row));
  }
  return year;
}

FlowYear year_of(const Flows& f, const Asked& asked, int year) {
  answers::FlowRequest request = asked.request;
  request.year = year;
  FlowYear whole = answers::flow_year(f.dataset, request);
  return asked.part.empty() ? whole : answers::part_of(f.dataset, whole, asked.part);
}

std::vector<Counted> count_years(const Flows& f, const Asked& asked, bool many) {
  const std::size_t services = f.dataset.services.size();
  const std::size_t colours = services <= kServiceColors ? services : 0;
  std::vector<Counted> years;
  for (int year = asked.request.year; year <= asked.last; ++year) {
    Counted counted{year_of(f, asked, year), {}};
    if (many) {
      counted.sums = answers::flow_sums(counted.year, asked.limits);
      counted.year = merged(std::move(counted.year), colours);
    }
    years.push_back(std::move(counted));
  }
  return years;
}

std::ptrdiff_t bands_in(const FlowYear& year) {
  return std::count_if(year.rows.begin(), year.rows.end(),
                       [](const FlowRow& row) { return row.place != answers::FlowPlace::note; });
}

}  // namespace

void set_years(Flows& f, int first, int last) {
  const bool many = f.dataset.money_flows.size() > kManyFlows;
  FlowMemo& memo = kept<FlowMemo>(f.prepared);
  const Asked asked{flow_request(f.request.view, first),
                    flow_part(f.dataset, f.request.view.flow_part), last,
                    named(f.request.around.height)};
  const std::vector<Counted>& years =
      memo.years.of(asked, [&] { return count_years(f, asked, many); });
  for (const Counted& year : years) f.years.push_back(&year.year);
  f.columns = f.years;
  if (!many) return;
  const auto put = [&](Kept<Asked, std::vector<Counted>>& of, int year) {
    Asked one = asked;
    one.request.year = one.last = year;
    f.years[static_cast<std::size_t>(year - first)] =
        &of.of(one, [&] { return count_years(f, one, false); }).front().year;
  };
  put(memo.shown, f.year);
  if (bands_in(f.of(f.year)) > kMostBands) f.compare.reset();
  if (f.compare) put(memo.beside, *f.compare);
  if (f.compare && bands_in(f.of(*f.compare)) > kMostBands) f.compare.reset();
  if (bands_in(f.of(f.year)) <= kMostBands) return;
  for (const Counted& year : years) f.sums.push_back(&year.sums);
}

}  // namespace avtal::scene
