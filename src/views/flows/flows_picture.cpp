// Bands and nodes of a year: payer, service, receiver.

#include <algorithm>
#include <array>
#include <cmath>

#include "scene/shortened.h"
#include "views/flows/flows_parts.h"
#include "words/flows.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowRow;
using answers::FlowYear;
using layout::PlacedBand;
using layout::PlacedNode;
using namespace words;

constexpr float kNameSize = 16;
constexpr float kNameLine = 20;
constexpr float kLabelGap = 12;
constexpr float kStubWidth = 96;
constexpr float kStubMargin = 5;
constexpr float kThreeLines = 58;  // height of a band from which its label has three lines
constexpr float kTwoLines = 40;
constexpr int kRibbonSteps = 32;
constexpr float kTightBelow = 520;  // between payer and receiver: labels need the room

struct Drawing {
  const Flows& f;
  Pen& pen;
  const FlowYear& year;
  const PictureArea& at;
  const FlowFigure& figure;
  const layout::FlowLayout& layout;
  FlowSpeech speech;
  float payer_x = 0;
  float service_x = 0;
  float payee_x = 0;
  float top = 0;
  const std::vector<answers::FlowChange>* changes = nullptr;
};

/// The thickness at which a band can be seen at all.
float visible(float thickness) { return std::max(thickness, 1.0F); }

Band ribbon_band(float x0, float y0, float x1, float y1, float thickness, const BandStyle& style) {
  Band band;
  for (const layout::RibbonPoint& point :
       layout::ribbon(x0, y0, x1, y1, visible(thickness), kRibbonSteps)) {
    band.upper.push_back({point.x, point.upper});
    band.lower.push_back({point.x, point.lower});
  }
  band.fill = style.fill;
  band.edge = style.edge;
  band.edge_width = style.edge_width;
  band.dash = style.dash;
  band.gap = style.gap;
  band.hatch = style.hatch;
  return band;
}

bool is_selected(const Drawing& d, const FlowRow& row) {
  return d.f.request.view.selected == d.f.dataset.at(row.flow).id;
}

void add_known(const Drawing& d, std::size_t i) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  BandStyle style = band_style(row, service_index(row));
  if (is_selected(d, row)) {
    style.edge = ink(Role::ink9);
    style.edge_width = 2;
    style.dash = 0;
  }
  d.pen.band(ribbon_band(d.payer_x + kFlowNode, d.top + band.from_y, d.service_x,
                         d.top + band.through_y, band.thickness, style));
  d.pen.band(ribbon_band(d.service_x + kFlowNode, d.top + band.through_y, d.payee_x,
                         d.top + band.to_y, band.thickness, style));
}

/// A dotted way that says nothing of how much.
void add_dots(const Drawing& d, float x0, float y0, float x1, float y1) {
  if (x1 - x0 < 16) return;
  constexpr float kStep = 7;
  const int steps = std::max(2, static_cast<int>((x1 - x0) / kStep));
  for (const layout::RibbonPoint& point : layout::ribbon(x0, y0, x1, y1, 0, steps)) {
    d.pen.circle({point.x, point.upper}, 0.9F, ink(Role::line5));
  }
}

float stub_width(const Drawing& d, float from, float to) {
  return std::min(d.at.small ? 28.0F : kStubWidth, (to - from) * 0.4F);
}

/// Dashed at the paying and at the receiving end: that it runs is known, its size is not.
void add_unknown(const Drawing& d, std::size_t i, float label_right) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  const Paint paint = of_service(Role::service_base, service_index(row));
  const float h = band.thickness - 2 * kStubMargin;
  const float left = d.payer_x + kFlowNode;
  const float left_width = stub_width(d, left, d.service_x);
  const float middle = band.thickness / 2;
  d.pen.frame({left, d.top + band.from_y + kStubMargin, left_width, h}, paint, 1.5F, 0, 5, 4);
  add_dots(d, left + left_width + 6, d.top + band.from_y + middle, d.service_x - 6,
           d.top + band.through_y + middle);
  const float right_width = stub_width(d, d.service_x + kFlowNode, d.payee_x);
  const float right = d.payee_x - right_width;
  d.pen.frame({right, d.top + band.to_y + kStubMargin, right_width, h}, paint, 1.5F, 0, 5, 4);
  add_dots(d, label_right + 10, d.top + band.through_y + middle, right - 6,
           d.top + band.to_y + middle);
}

void add_middle_piece(const Drawing& d, std::size_t i) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  const Paint paint = of_service(Role::service_base, service_index(row));
  if (row.amount) {
    d.pen.fill({d.service_x, d.top + band.through_y, kFlowNode, visible(band.thickness)}, paint);
  } else {
    d.pen.frame({d.service_x, d.top + band.through_y + kStubMargin, kFlowNode,
                 band.thickness - 2 * kStubMargin},
                paint, 1.5F, 0, 4, 3);
  }
}

/// Solid where amounts are counted, outlined where they are not or where nobody says how much.
void add_outer_pieces(const Drawing& d, bool first) {
  for (std::size_t i = 0; i < d.figure.rows.size(); ++i) {
    const FlowRow& row = *d.figure.rows[i];
    const PlacedBand& band = d.layout.bands[i];
    const float x = first ? d.payer_x : d.payee_x;
    const float y = d.top + (first ? band.from_y : band.to_y);
    if (row.amount && row.counted) {
      d.pen.fill({x, y, kFlowNode, visible(band.thickness)}, ink(Role::ink9));
    } else if (row.amount) {
      d.pen.frame({x, y, kFlowNode, visible(band.thickness)}, ink(Role::ink9), 1.5F);
    } else {
      d.pen.frame({x, y + kStubMargin, kFlowNode, band.thickness - 2 * kStubMargin},
                  ink(Role::ink5), 1.5F, 0, 4, 3);
    }
  }
}

// ---- labels of the bands ----

struct LabelText {
  std::string name;
  std::string brief;
  std::string amount;
  std::string note;
  Mark mark = Mark::unknown;
};

int rows_of_service(const Drawing& d, const FlowRow& row) {
  return static_cast<int>(
      std::count_if(d.figure.rows.begin(), d.figure.rows.end(),
                    [&](const FlowRow* other) { return other->services == row.services; }));
}

const answers::FlowChange* change_of(const Drawing& d, const FlowRow& row) {
  if (d.changes == nullptr) return nullptr;
  for (const answers::FlowChange& change : *d.changes) {
    if (change.services == row.services && change.difference && change.difference->value != 0) {
      return &change;
    }
  }
  return nullptr;
}

LabelText label_of(const Drawing& d, const FlowRow& row) {
  LabelText label;
  const bool alone = rows_of_service(d, row) == 1;
  label.name = alone ? services_text(d.speech, row.services, d.at.small)
                     : words::local(d.f.dataset.at(row.flow).name, d.f.language);
  label.brief = services_text(d.speech, row.services, true);
  // Of several services the flow's own name may be shorter.
  const std::string& own = words::local(d.f.dataset.at(row.flow).name, d.f.language);
  if (row.services.size() > 1 && own.size() < label.brief.size()) label.brief = own;
  label.amount = amount_text(d.speech, row);
  label.mark = row.amount ? mark_of(row.status) : Mark::unknown;
  std::vector<std::string> notes;
  const answers::FlowChange* change = change_of(d, row);
  if (change != nullptr) {
    notes.push_back(change_text(d.speech, *change, d.year.year));
  } else {
    const std::string uncounted = uncounted_text(d.speech, row);
    const std::string working = working_text(d.speech, row);
    const std::string level = level_text(d.speech, row);
    for (const std::string& part : {uncounted, working, level}) {
      if (!part.empty()) notes.push_back(part);
    }
    if (row.assumed)
      notes.push_back(std::string(words::status_word(model::Status::assumed, d.f.language)));
  }
  for (const std::string& note : notes) label.note += (label.note.empty() ? "" : ", ") + note;
  return label;
}

/// A plate in the band's own colour, so that hatching does not cross the letters.
void plated(const Drawing& d, Point baseline, const std::string& text, const TextStyle& style,
            const FlowRow& row) {
  const float w = d.pen.width(text, style.size, style.face);
  const float h = style.size + 4;
  const Rect plate{baseline.x - 3, baseline.y - style.size * 0.36F - h / 2, w + 6, h};
  d.pen.fill(plate, ink(Role::background));
  const BandStyle look = band_style(row, service_index(row));
  if (row.amount && look.fill.role != Role::none) d.pen.fill(plate, look.fill);
  d.pen.text(baseline, text, style);
}

void add_form_icon(const Drawing& d, float& x, float centre, const FlowRow& row) {
  const auto icon = form_icon(row);
  if (!icon) return;
  d.pen.fill({x - 1, centre - 9, 18, 18}, ink(Role::background), 3);
  d.pen.icon({x, centre - 8}, *icon, ink(Role::ink7));
  x += 24;
}

/// The name above the amount, which stands at `baseline`. Returns where the amount ends.
float add_two_lines(const Drawing& d, float x, float baseline, const FlowRow& row,
                    const LabelText& label, float room) {
  const float size = d.at.small ? 14 : kNameSize;
  const Paint name_paint = of_service(Role::service_text, service_index(row));
  const std::string& name =
      d.pen.width(label.name, size, Face::semibold) <= room ? label.name : label.brief;
  plated(d, {x, baseline - 22}, name, {size, Face::semibold, name_paint}, row);
  plated(d, {x, baseline}, label.amount, {size, Face::semibold, ink(Role::ink9)}, row);
  float after = x + d.pen.width(label.amount, size, Face::semibold) + 8;
  d.pen.mark({after + 8, baseline - 5}, label.mark);
  after += 24;
  add_form_icon(d, after, baseline - 5, row);
  return after;
}

void add_three_lines(const Drawing& d, float x, float centre, const FlowRow& row,
                     const LabelText& label, float room) {
  add_two_lines(d, x, centre + 9, row, label, room);
  if (label.note.empty()) return;
  plated(d, {x, centre + 28}, shortened(d.pen, label.note, 12, Face::regular, room),
         {12, Face::regular, ink(Role::ink9)}, row);
}

struct OneLine {
  bool name = true;
  bool brief = false;
  bool amount = true;
  bool note = true;
};
/// The longest first; of what is unknown the name goes last, of an amount the amount.
constexpr OneLine kKnownShapes[] = {{true, false, true, true},
                                    {true, true, true, true},
                                    {true, false, true, false},
                                    {true, true, true, false},
                                    {false, false, true, false}};
constexpr OneLine kUnknownShapes[] = {{true, false, true, true},  {true, true, true, true},
                                      {true, false, true, false}, {true, true, true, false},
                                      {true, true, false, false}, {false, false, false, false}};

float one_line_width(const Drawing& d, const LabelText& label, const OneLine& shape, bool icon) {
  float width = 24;
  if (shape.amount) width += d.pen.width(label.amount, 14, Face::semibold);
  if (shape.name) {
    width += d.pen.width(shape.brief ? label.brief : label.name, 14, Face::semibold) + 12;
  }
  if (icon) width += 24;
  if (shape.note && !label.note.empty()) width += 10 + d.pen.width(label.note, 12, Face::regular);
  return width;
}

const OneLine* shape_that_fits(const Drawing& d, const FlowRow& row, const LabelText& label,
                               float room) {
  const bool icon = form_icon(row).has_value();
  const auto first = [&](const auto& shapes) -> const OneLine* {
    for (const OneLine& shape : shapes) {
      if (one_line_width(d, label, shape, icon) <= room) return &shape;
    }
    return nullptr;
  };
  return row.amount ? first(kKnownShapes) : first(kUnknownShapes);
}

/// Returns where it ends.
float add_one_line(const Drawing& d, float x, float centre, const FlowRow& row,
                   const LabelText& label, float room) {
  const OneLine* shape = shape_that_fits(d, row, label, room);
  if (shape == nullptr) return x;
  const float baseline = centre + 5;
  if (shape->name) {
    const std::string& name = shape->brief ? label.brief : label.name;
    plated(d, {x, baseline}, name,
           {14, Face::semibold, of_service(Role::service_text, service_index(row))}, row);
    x += d.pen.width(name, 14, Face::semibold) + 12;
  }
  const Role role = row.amount ? Role::ink9 : Role::error;
  const Face face = row.amount ? Face::semibold : Face::regular;
  if (!row.amount) {
    d.pen.circle({x + 8, centre}, 10, ink(Role::background));  // a band may pass behind it
    d.pen.mark({x + 8, centre}, label.mark);
    x += 24;
  }
  if (shape->amount) {
    plated(d, {x, baseline}, label.amount, {14, face, ink(role)}, row);
    x += d.pen.width(label.amount, 14, face) + 8;
  }
  if (row.amount) {
    d.pen.mark({x + 8, centre}, label.mark);
    x += 24;
  }
  add_form_icon(d, x, centre, row);
  if (!shape->note || label.note.empty()) return x;
  plated(d, {x + 2, baseline - 1}, label.note, {12, Face::regular, ink(Role::ink7)}, row);
  return x + 2 + d.pen.width(label.note, 12);
}

/// The name above the mark, where one line has no room for both. Returns where it ends.
float add_unknown_two_lines(const Drawing& d, float x, float centre, const FlowRow& row,
                            const LabelText& label, float room) {
  const auto fits = [&](const std::string& name, float size) {
    return d.pen.width(name, size, Face::semibold) <= room;
  };
  const float size = fits(label.brief, 14) ? 14 : 12;
  const std::string& name = fits(label.name, size) ? label.name : label.brief;
  plated(d, {x, centre - 3}, name,
         {size, Face::semibold, of_service(Role::service_text, service_index(row))}, row);
  d.pen.mark({x + 8, centre + 11}, label.mark);
  float after = x + 24;
  add_form_icon(d, after, centre + 11, row);
  return std::max(after, x + d.pen.width(name, size, Face::semibold));
}

bool has_name(const OneLine* shape) { return shape != nullptr && shape->name; }

/// Returns where the label ends.
float add_band_label(const Drawing& d, std::size_t i) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  const float x = d.service_x + kFlowNode + kLabelGap;
  const float room = d.payee_x - x - 8;
  const float centre = d.top + band.slot_y + band.slot_h / 2;
  const LabelText label = label_of(d, row);
  if (row.amount && band.slot_h >= kThreeLines) {
    add_three_lines(d, x, centre, row, label, room);
    return x;
  }
  if (row.amount && band.slot_h >= kTwoLines) {
    const float after = add_two_lines(d, x, centre + 16, row, label, room) + 4;
    if (after + d.pen.width(label.note, 12) <= x + room) {
      plated(d, {after, centre + 15}, label.note, {12, Face::regular, ink(Role::ink9)}, row);
    }
    return x;
  }
  const float stub_room = row.amount ? room : room - stub_width(d, x, d.payee_x) - 16;
  if (!row.amount && !has_name(shape_that_fits(d, row, label, stub_room)) &&
      d.pen.width(label.brief, 12, Face::semibold) <= stub_room) {
    return add_unknown_two_lines(d, x, centre, row, label, stub_room);
  }
  return add_one_line(d, x, centre, row, label, stub_room);
}

void add_band_node(const Drawing& d, std::size_t i, std::size_t order) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  Node node;
  node.id = "flow:" + d.at.prefix + d.f.dataset.at(row.flow).id;
  node.parent = "flows";
  node.kind = NodeKind::item;
  node.rect = {d.service_x, d.top + band.slot_y, d.payee_x - d.service_x, band.slot_h};
  node.name =
      (d.at.prefix.empty() ? "" : std::to_string(d.year.year) + ": ") + row_name(d.speech, row);
  node.action = state::Select{d.f.dataset.at(row.flow).id};
  node.selected = is_selected(d, row);
  node.tooltip = row_tooltip(d.speech, row);
  node.hoverable = true;
  node.lane = static_cast<int>(order);
  if (node.selected && !row.amount) {
    d.pen.frame({node.rect.x - 4, node.rect.y - 4, node.rect.w + 8, node.rect.h + 8},
                ink(Role::ink9), 2, 2);
  }
  clip_to(node, d.at.clip);
  d.f.page.nodes.push_back(std::move(node));
}

// ---- the parties ----

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
Name name_of(const Drawing& d, const Party& party) {
  const float room = d.at.label - kLabelGap - 4;
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

answers::Known known_of(const Drawing& d, const Party& party) {
  if (party.body) {
    const answers::Balance balance = answers::balance_of(d.year, *party.body);
    return party.payer ? balance.out : balance.in;
  }
  return answers::known_of_nobody(d.year, party.payer);
}

void add_party_label(const Drawing& d, const Party& party) {
  const bool left = party.payer;
  const Name name = name_of(d, party);
  const answers::Known known = known_of(d, party);
  const std::string amount = known_text(d.speech, d.year, known);
  const bool second = known.count > 0 && known.missing > 0;
  const float total =
      static_cast<float>(name.lines.size()) * kNameLine + 20 + (second ? 16.0F : 0.0F);
  const float x = left ? d.payer_x - kLabelGap : d.payee_x + kFlowNode + kLabelGap;
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
    d.pen.text({x, y + 12}, missing_text(d.speech, known.missing, known.unread),
               {12, Face::regular, ink(Role::error), align});
  }
}

void add_party_node(const Drawing& d, const Party& party, std::size_t order) {
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

void add_parties(const Drawing& d, bool payers) {
  const auto& bodies = payers ? d.figure.payers : d.figure.payees;
  const auto& nodes = d.layout.nodes[payers ? 0 : 2];
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    const Party party{bodies[i], nodes[i], payers};
    add_party_label(d, party);
    add_party_node(d, party, i);
  }
}

void add_bands(const Drawing& d, const std::vector<std::size_t>& order) {
  for (const std::size_t i : order) {
    if (d.figure.rows[i]->amount) add_known(d, i);
  }
  for (const std::size_t i : order) add_middle_piece(d, i);
  std::size_t number = 0;
  for (const std::size_t i : order) {
    const float label_right = add_band_label(d, i);
    if (!d.figure.rows[i]->amount) add_unknown(d, i, label_right);
    add_band_node(d, i, number++);
  }
}

void add_column_heads(const Drawing& d, float y) {
  const TextStyle style{12, Face::regular, ink(Role::ink6)};
  TextStyle right = style;
  right.align = Align::right;
  d.pen.text({d.payer_x + kFlowNode, y}, d.f.say(labels::pays), right);
  d.pen.text({d.service_x, y}, d.f.say(labels::service), style);
  d.pen.text({d.payee_x, y}, d.f.say(labels::receives), style);
}

}  // namespace

float add_picture(const Flows& f, Pen& pen, const FlowYear& year, const PictureArea& at,
                  double scale, const std::vector<answers::FlowChange>* changes) {
  const layout::FlowMeasures measures = flow_measures(at.small);
  const FlowFigure figure = figure_of(f.dataset, year, label_room(at.small));
  const layout::FlowOrder order = layout::flow_order(figure.graph);
  const layout::FlowLayout layout =
      layout::flow_places(figure.graph, order, measures, scale, at.rect.h);
  Drawing d{f, pen, year, at, figure, layout, f.speech(year.year)};
  d.payer_x = at.rect.x + at.label;
  d.payee_x = at.rect.right() - at.label - kFlowNode;
  d.service_x = std::round((d.payer_x + d.payee_x) / 2 - (d.payee_x - d.payer_x) * 0.08F);
  const bool tight = at.small || d.payee_x - d.payer_x < kTightBelow;
  if (tight) d.service_x = std::round(d.payer_x + (d.payee_x - d.payer_x) * 0.24F);
  d.top = at.rect.y - at.scroll;
  d.changes = changes;
  add_column_heads(d, d.top - 10);
  add_parties(d, true);
  add_bands(d, order.middle);
  add_outer_pieces(d, true);
  add_outer_pieces(d, false);
  add_parties(d, false);
  return layout.height;
}

}  // namespace avtal::scene
