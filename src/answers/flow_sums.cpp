#include "answers/flow_sums.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <numeric>
#include <string>
#include <utility>

#include "base/sort.h"

namespace avtal::answers {

namespace {

/// Wraps where amounts of both signs at the edge of the range meet: their sum is within it.
void add(base::Ore& sum, base::Ore amount) {
  const auto wrapped =
      static_cast<std::uint64_t>(sum.value) + static_cast<std::uint64_t>(amount.value);
  sum.value = static_cast<std::int64_t>(wrapped);
}

/// A flow as a sum of its own. What is counted stays within the range of the year's total.
FlowSum sum_of(const FlowRow& row) {
  FlowSum sum;
  sum.flows = 1;
  if (!row.counted) {
    sum.missing = 1;
    return sum;
  }
  if (row.status == Status::proposed) {
    sum.proposed = *row.amount;
    sum.proposals = 1;
  } else if (row.status == Status::stated && !row.line.approximate) {
    sum.stated = *row.amount;
  } else {
    sum.derived = *row.amount;
  }
  return sum;
}

void add(FlowSum& sum, const FlowSum& more) {
  add(sum.stated, more.stated);
  add(sum.derived, more.derived);
  add(sum.proposed, more.proposed);
  sum.flows += more.flows;
  sum.proposals += more.proposals;
  sum.missing += more.missing;
}

/// What a node of each column stands for, in a form that finds it again.
std::string key_of(const std::optional<Ref<model::Organization>>& body) {
  return body ? std::to_string(body->index) : std::string();
}
std::string key_of(const std::vector<Ref<model::Service>>& services) {
  std::string key;
  for (const Ref<model::Service> service : services) key += std::to_string(service.index) + ",";
  return key;
}

/// The nodes of a column before any is left unnamed.
struct Column {
  std::map<std::string, std::size_t, std::less<>> places;
  std::vector<SumNode> nodes;

  std::size_t at(const std::string& key, const FlowSum& sum) {
    const auto [found, is_new] = places.emplace(key, nodes.size());
    if (is_new) nodes.emplace_back();
    add(nodes[found->second].sum, sum);
    return found->second;
  }
};

/// The largest first; of equal ones what more is missing of, then the first in the dataset.
std::vector<std::size_t> ranked(const std::vector<SumNode>& nodes) {
  std::vector<std::size_t> order(nodes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t i) {
    return std::pair(nodes[i].sum.total().value, nodes[i].sum.missing);
  };
  base::stable_sort(order.begin(), order.end(),
                    [&](std::size_t a, std::size_t b) { return key(a) > key(b); });
  return order;
}

/// The nodes to show, and of each one counted where it went.
std::vector<std::size_t> show(const Column& column, std::size_t limit,
                              std::vector<SumNode>& nodes) {
  const std::vector<std::size_t> order = ranked(column.nodes);
  const std::size_t named = order.size() <= limit + 1 ? order.size() : limit;
  std::vector<std::size_t> to(order.size());
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    const SumNode& node = column.nodes[order[rank]];
    to[order[rank]] = std::min(rank, named);
    if (rank < named) {
      nodes.push_back(node);
      continue;
    }
    if (rank == named) {
      nodes.emplace_back();
      nodes.back().is_rest = true;
      nodes.back().members = order.size() - named;
    }
    add(nodes.back().sum, node.sum);
  }
  return to;
}

/// The ways of all flows over one step, those between the same nodes as one.
std::vector<SumBand> bands_of(const std::vector<std::pair<std::size_t, std::size_t>>& ways,
                              const std::vector<FlowSum>& sums, std::size_t from, std::size_t to) {
  std::vector<FlowSum> grid(from * to);
  for (std::size_t i = 0; i < ways.size(); ++i)
    add(grid[ways[i].first * to + ways[i].second], sums[i]);
  std::vector<SumBand> bands;
  for (std::size_t i = 0; i < grid.size(); ++i) {
    if (grid[i].flows > 0) bands.push_back({i / to, i % to, grid[i]});
  }
  return bands;
}

}  // namespace

base::Ore FlowSum::total() const {
  base::Ore sum = stated;
  add(sum, derived);
  add(sum, proposed);
  return sum;
}

SummedFlows flow_sums(const FlowYear& year, const SumLimits& limits) {
  SummedFlows summed;
  std::array<Column, 3> columns;
  std::vector<std::array<std::size_t, 3>> ways;
  std::vector<FlowSum> sums;
  for (const FlowRow& row : year.rows) {
    if (!row.counted && !is_missing(row)) {
      ++summed.left_out;
      continue;
    }
    const FlowSum sum = sum_of(row);
    add(summed.whole, sum);
    ways.push_back({columns[0].at(key_of(row.payer), sum), columns[1].at(key_of(row.services), sum),
                    columns[2].at(key_of(row.payee), sum)});
    columns[0].nodes[ways.back()[0]].body = row.payer;
    columns[1].nodes[ways.back()[1]].services = row.services;
    columns[2].nodes[ways.back()[2]].body = row.payee;
    sums.push_back(sum);
  }
  std::array<std::vector<std::size_t>, 3> shown;
  for (std::size_t i = 0; i < 3; ++i) shown[i] = show(columns[i], limits[i], summed.columns[i]);
  for (std::size_t step = 0; step < 2; ++step) {
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    for (const auto& way : ways) {
      ends.emplace_back(shown[step][way[step]], shown[step + 1][way[step + 1]]);
    }
    summed.bands[step] =
        bands_of(ends, sums, summed.columns[step].size(), summed.columns[step + 1].size());
  }
  return summed;
}

}  // namespace avtal::answers
