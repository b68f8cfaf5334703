// Summed flows in words: what a node stands for, what it comes to, and where it leads. And the list
// of them, where the page is narrow.

#include <algorithm>

#include "views/flows/flows_parts.h"
#include "words/bodies.h"
#include "words/flows.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowSum;
using answers::SumNode;
using document::Block;
using document::Kind;
using document::Part;
using document::Style;
using namespace words;

/// The colour of what is for no service, here as in the picture.
constexpr std::size_t kNoService = 6;
constexpr float kWhole = 100;  // percent of a bar

const Phrase<>& head_of(std::size_t column) {
  if (column == 0) return labels::pays;
  return column == 1 ? labels::service : labels::receives;
}

std::string rest_name(const Flows& f, std::size_t column, std::size_t members) {
  const std::string count = words::number(static_cast<std::int64_t>(members), f.language);
  if (column == 0) return f.say(flows::rest_payers, count);
  return f.say(column == 1 ? flows::rest_services : flows::rest_payees, count);
}

/// Its parts as stretches of a bar: what is stated solid, all else not. Red is for what is missing.
void add_bar(const SumNode& node, double most, Block& row) {
  const FlowSum& sum = node.sum;
  const std::size_t service = node.services.empty() ? kNoService : node.services.front().index;
  Block& bar = document::add(row, {.kind = Kind::drawing, .service = service});
  if (sum.total().value <= 0) {
    document::add(bar, {.kind = Kind::shape, .style = Style::hole, .part = Part{0, 0, 25, kWhole}});
    return;
  }
  float x = 0;
  for (const auto& [amount, style] :
       {std::pair{sum.stated, Style::held}, std::pair{sum.derived, Style::ending},
        std::pair{sum.proposed, Style::ending}}) {
    if (amount.value <= 0) continue;
    const float w = static_cast<float>(static_cast<double>(amount.value) / most * kWhole);
    document::add(
        bar, {.kind = Kind::shape, .style = style, .part = Part{x, 0, std::max(w, 0.5F), kWhole}});
    x += w;
  }
}

void add_node_row(const Flows& f, std::size_t column, const SumNode& node, double most,
                  const std::string& id, Block& rows) {
  Block& row = document::add(rows, {.kind = Kind::item, .id = id});
  const auto action = opened(f, column, node);
  document::add(row, {.kind = action ? Kind::link : Kind::strong,
                      .id = id + ":name",
                      .text = sum_node_name(f, column, node),
                      .action = action});
  add_bar(node, most, row);
  document::add(row, {.kind = Kind::paragraph,
                      .text = sum_amount(f, node.sum),
                      .style = node.sum.flows > node.sum.missing ? Style::value : Style::missing});
  document::add(row, {.kind = Kind::paragraph,
                      .text = f.say(flows::flows_counted, node.sum.flows),
                      .style = Style::note});
}

}  // namespace

std::string sum_node_name(const Flows& f, std::size_t column, const SumNode& node) {
  if (node.is_rest) return rest_name(f, column, node.members);
  if (column == 1) return services_text(f.speech(f.year), node.services, false);
  if (!node.body) return f.say(column == 0 ? flows::no_payer : flows::no_payee);
  return words::body_name(f.dataset.at(*node.body), f.language);
}

std::string sum_amount(const Flows& f, const FlowSum& sum) {
  const std::string missing = missing_text(f.speech(f.year), sum.missing);
  if (sum.flows == sum.missing) return missing;
  const std::string known = f.say(flows::in_millions, millions(sum.total(), f.language));
  return sum.missing > 0 ? f.say(flows::at_least, known) : known;
}

std::string make_up(const Flows& f, const FlowSum& sum) {
  std::string text;
  const auto add = [&](base::Ore amount, std::string status) {
    if (amount.value == 0) return;
    text += (text.empty() ? "" : " + ") + exact_money(amount, false, f.language) + " " + status;
  };
  add(sum.stated, std::string(words::status_word(model::Status::stated, f.language)));
  add(sum.derived, f.say(flows::or_derived));
  add(sum.proposed, std::string(words::status_word(model::Status::proposed, f.language)));
  return text;
}

std::string sum_told(const Flows& f, std::size_t column, const SumNode& node) {
  const FlowSum& sum = node.sum;
  std::string text = f.say(flows::flows_counted, sum.flows);
  const std::string parts = make_up(f, sum);
  if (!parts.empty()) {
    text += ". " + f.say(flows::adds_up, parts, exact_money(sum.total(), false, f.language));
  }
  if (sum.missing > 0) text += ". " + missing_text(f.speech(f.year), sum.missing);
  return f.say(head_of(column)) + ": " + sum_node_name(f, column, node) + ". " + text;
}

std::optional<state::Action> opened(const Flows& f, std::size_t column, const SumNode& node) {
  if (node.is_rest) {  // the table names them all, the largest first
    return changed(f.request.view, [](state::ViewState& view) {
      view.flow_form = state::FlowForm::table;
      view.flow_sort = state::FlowSort::amount;
    });
  }
  if (column == 1 ? node.services.size() != 1 : !node.body) return std::nullopt;
  return changed(f.request.view, [&](state::ViewState& view) {
    state::FlowPart& part = view.flow_part;
    if (column == 0) part.payer = f.dataset.at(*node.body).id;
    if (column == 1) part.service = f.dataset.at(node.services.front()).id;
    if (column == 2) part.payee = f.dataset.at(*node.body).id;
  });
}

void add_sum_list(const Flows& f, Block& view) {
  const answers::SummedFlows& sums = f.sums_of(f.year);
  Block& all = document::add(
      view,
      {.kind = Kind::group, .id = "flows", .label = flows_finding(f.speech(f.year), f.of(f.year))});
  for (std::size_t column = 0; column < 3; ++column) {
    const auto& nodes = sums.columns[column];
    if (nodes.size() < 2) continue;  // the path has named it
    double most = 1;
    for (const SumNode& node : nodes) {
      most = std::max(most, static_cast<double>(node.sum.total().value));
    }
    Block& part = document::add(all, {.kind = Kind::group});
    document::add(part, {.kind = Kind::heading, .text = f.say(head_of(column)), .level = 3});
    Block& rows = document::add(part, {.kind = Kind::list, .style = Style::bars});
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      add_node_row(f, column, nodes[i], most,
                   "sum:" + std::to_string(column) + ":" + std::to_string(i), rows);
    }
  }
}

void add_path(const Flows& f, Block& view) {
  const answers::FlowPart part = flow_part(f.dataset, f.request.view.flow_part);
  Block path{
      .kind = Kind::paragraph, .id = "path", .style = Style::lead, .label = f.say(flows::path)};
  state::ViewState to = f.request.view;
  to.flow_part = {};
  const auto step = [&](const std::string& id, const std::string& text, bool last) {
    if (!path.children.empty()) document::add(path, {.kind = Kind::text, .text = " \u203a "});
    Block named{.kind = last ? Kind::strong : Kind::link, .id = "path:" + id, .text = text};
    if (!last) named.action = state::GoTo{to};
    document::add(path, std::move(named));
  };
  const bool any = !part.empty();
  if (any) step("all", f.say(flows::all_money), false);
  const auto& asked = f.request.view.flow_part;
  if (part.payer) {
    to.flow_part.payer = asked.payer;
    step("payer", words::body_name(f.dataset.at(*part.payer), f.language),
         !part.service && !part.payee);
  }
  if (part.service) {
    to.flow_part.service = asked.service;
    step("service", words::local(f.dataset.at(*part.service).name, f.language), !part.payee);
  }
  if (part.payee) step("payee", words::body_name(f.dataset.at(*part.payee), f.language), true);
  if (any) view.children.insert(view.children.begin(), std::move(path));
}

}  // namespace avtal::scene
