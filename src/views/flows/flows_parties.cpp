// Who pays and who receives, at both sides of a year's picture.

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "views/flows/flows_picture_parts.h"
#include "words/flows.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using layout::PlacedNode;
using namespace words;

constexpr float kNameSize = 16;
constexpr float kNameLine = 20;

struct Name {
  std::vector<std::string> lines;
  float size = kNameSize;
};

/// Ends of Swedish compounds that name a body.
constexpr std::array<std::string_view, 4> kTails = {"nämnden", "förvaltningen", "styrelsen",
                                                    "kontoret"};

/// «Arbetsmarknads-nämnden»: where a long name may be broken.
std::string with_tails_parted(std::string name) {
  for (const std::string_view tail : kTails) {
    const std::size_t at = name.rfind(tail);
    if (at == std::string::npos || at == 0 || name[at - 1] == ' ') continue;
    return name.insert(at, "-");
  }
  return name;
}

/// Whether a part that was set off stands on the same line as what it belongs to.
bool has_tail_within(const Name& name) {
  return std::any_of(name.lines.begin(), name.lines.end(), [](const std::string& line) {
    return std::any_of(kTails.begin(), kTails.end(), [&](std::string_view tail) {
      return line.find("-" + std::string(tail)) != std::string::npos;
    });
  });
}

struct Party {
  std::optional<model::Ref<model::Organization>> body;
  PlacedNode placed;
  bool payer = false;
};

/// In full where two lines of a readable size hold it.
Name name_of(const FlowDrawing& d, const Party& party) {
  const float room = d.at.label - kFlowLabelGap - 4;
  const auto wrapped = [&](const std::string& name, float size) {
    return Name{d.pen.wrapped(name, size, Face::semibold, room), size};
  };
  const auto fits = [&](const Name& name) {
    return name.lines.size() <= 2 &&
           std::all_of(name.lines.begin(), name.lines.end(), [&](const std::string& line) {
             return d.pen.width(line, name.size, Face::semibold) <= room;
           });
  };
  const std::string full = party.body ? body_text(d.speech, d.year, *party.body, party.payer)
                                      : d.f.say(party.payer ? flows::no_payer : flows::no_payee);
  for (const float size : {kNameSize, 14.0F}) {
    if (size > 14 && d.at.small) continue;
    Name name = wrapped(full, size);
    if (fits(name)) return name;
    Name parted = wrapped(with_tails_parted(full), size);
    if (fits(parted) && !has_tail_within(parted)) return parted;
  }
  if (!party.body) return wrapped(full, 14);
  const answers::Bodies bodies = answers::may_be(d.year, *party.body, party.payer);
  return wrapped(short_names(d.f.dataset, bodies, d.f.language), 14);
}

answers::Known known_of(const FlowDrawing& d, const Party& party) {
  if (party.body) {
    const answers::Balance balance = answers::balance_of(d.year, *party.body);
    return party.payer ? balance.out : balance.in;
  }
  return answers::known_of_nobody(d.year, party.payer);
}

void add_party_label(const FlowDrawing& d, const Party& party) {
  const bool left = party.payer;
  const Name name = name_of(d, party);
  const answers::Known known = known_of(d, party);
  const std::string amount = known_text(d.speech, d.year, known);
  const bool second = known.count > 0 && known.missing > 0;
  const float total =
      static_cast<float>(name.lines.size()) * kNameLine + 20 + (second ? 16.0F : 0.0F);
  const float x = left ? d.payer_x - kFlowLabelGap : d.payee_x + kFlowNode + kFlowLabelGap;
  const Align align = left ? Align::right : Align::left;
  float y = d.top + party.placed.y + party.placed.h / 2 - total / 2;
  const Paint name_paint = ink(party.body ? Role::ink9 : Role::error);
  for (const std::string& line : name.lines) {
    d.pen.text({x, y + 15}, line, {name.size, Face::semibold, name_paint, align});
    y += kNameLine;
  }
  const bool unknown = known.count == 0 && known.missing > 0;
  const float text_size = unknown ? 12 : 14;
  const Face face = unknown ? Face::regular : Face::semibold;
  const float w = d.pen.width(amount, text_size, face);
  const bool marked = known.count > 0;
  const float text_x = left && marked ? x - 22 : x;
  d.pen.text({text_x, y + 14}, amount,
             {text_size, face, ink(unknown ? Role::error : Role::ink9), align});
  if (marked) d.pen.mark({left ? x - 8 : x + w + 14, y + 9}, mark_of(known.status));
  y += 20;
  if (second) {
    d.pen.text({x, y + 12}, missing_text(d.speech, known.missing, known.unread, known.prices),
               {12, Face::regular, ink(Role::error), align});
  }
}

void add_party_node(const FlowDrawing& d, const Party& party, std::size_t order) {
  if (!party.body) return;
  const model::Organization& record = d.f.dataset.at(*party.body);
  const float x = party.payer ? d.payer_x - d.at.label : d.payee_x;
  const float half = std::max(party.placed.h, 60.0F) / 2;
  const float centre = d.top + party.placed.y + party.placed.h / 2;
  Node node;
  node.id = (party.payer ? "flow-payer:" : "flow-payee:") + d.at.prefix + record.id;
  node.parent = "flows";
  node.kind = NodeKind::item;
  node.rect = {x, centre - half, d.at.label + kFlowNode, 2 * half};
  node.name = (d.at.prefix.empty() ? "" : std::to_string(d.year.year) + ": ") +
              d.f.say(party.payer ? labels::pays : labels::receives) + ": " +
              balance_text(d.speech, d.year, *party.body);
  node.action = state::Select{record.id};
  node.selected = d.f.request.view.selected == record.id;
  node.tooltip = {{body_text(d.speech, d.year, *party.body, party.payer), true},
                  {balance_text(d.speech, d.year, *party.body), false}};
  node.highlight = {party.payer ? d.payer_x : d.payee_x, d.top + party.placed.y, kFlowNode,
                    party.placed.h};
  node.hoverable = true;
  node.lane = static_cast<int>(order);
  clip_to(node, d.at.clip);
  d.f.page.nodes.push_back(std::move(node));
}

}  // namespace

void add_flow_parties(const FlowDrawing& d, bool payers) {
  const auto& bodies = payers ? d.figure.payers : d.figure.payees;
  const auto& nodes = d.layout.nodes[payers ? 0 : 2];
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    const Party party{bodies[i], nodes[i], payers};
    add_party_label(d, party);
    add_party_node(d, party, i);
  }
}

}  // namespace avtal::scene
